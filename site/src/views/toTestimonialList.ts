import type { ContentReader } from '../content/ContentReader.ts'
import { toVoice, type Voice, voiceFields } from './entries/toVoice.ts'
import { findPart } from './findPart.ts'
import { findPhrases } from './findPhrases.ts'
import type { PageHead } from './PageHead.ts'
import { type Part, toPartTitle } from './toPart.ts'

/** A page of all that people said. */
export type TestimonialList = PageHead & { lead: string | null; part: Part<Voice> }

/** The page with this number, or the first one; null where there is none. */
export function toTestimonialList(
  reader: ContentReader,
  number: string | null = null,
): TestimonialList | null {
  const phrases = findPhrases(reader)
  const part = findPart(reader, {
    collection: 'testimonials',
    fields: voiceFields,
    number,
    toEntry: (testimonial) => toVoice(reader, testimonial),
  })
  if (part === null) return null
  const lead = part.number === null ? phrases.testimonialsLead : null
  return { title: toPartTitle(phrases.testimonialsTitle, part, phrases), description: lead, lead, part }
}
