import { toTestimonialPath } from '@throughline/shared'

import type { ContentReader } from './ContentReader.ts'
import { toPartNumber, toPartPath } from './parts.ts'

/** From the lasting address of each testimonial to its place in the list. */
export function listTestimonialRedirects(reader: ContentReader): { from: string; to: string }[] {
  const testimonials = reader.list('testimonials', ['slug'])
  const entries = testimonials.length
  return testimonials.map(({ slug }, at) => {
    const part = toPartNumber({ place: entries - 1 - at, entries })
    return { from: toTestimonialPath(slug), to: `${toPartPath('testimonials', part)}#${slug}` }
  })
}
