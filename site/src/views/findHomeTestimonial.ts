import type { ContentReader } from '../content/ContentReader.ts'

/** The testimonial of the home page, as `find` finds it by its id: the chosen one; where that is not public, the newest. */
export function findHomeTestimonial<T>(reader: ContentReader, find: (id: string) => T | null): T | null {
  const { testimonial: chosen } = reader.global('home', ['testimonial'])
  const found = chosen === null ? null : find(chosen)
  if (found !== null) return found
  const [newest] = reader.slice('testimonials', [], { range: { first: 1 } })
  return newest === undefined ? null : find(newest.id)
}
