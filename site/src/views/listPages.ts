import type { ContentReader } from '../content/ContentReader.ts'
import type { Entry } from './entries/Entry.ts'
import { caseStudyFields, toCaseStudyEntry } from './entries/toCaseStudyEntry.ts'
import { type PartnershipEntry, partnershipFields, toPartnershipEntry } from './entries/toPartnershipEntry.ts'
import { serviceFields, toServiceEntry } from './entries/toServiceEntry.ts'
import { toVoice, type Voice, voiceFields } from './entries/toVoice.ts'
import { writingFields, toWritingEntry } from './entries/toWritingEntry.ts'

/** What the pages show that list one collection. */

export function toServices(reader: ContentReader): Entry[] {
  return reader.list('services', serviceFields).map(toServiceEntry)
}

/** The first case studies. */
export function toCaseStudies(reader: ContentReader, { limit }: { limit: number }): Entry[] {
  const range = { first: limit }
  return reader
    .slice('case-studies', caseStudyFields, { range })
    .map((caseStudy) => toCaseStudyEntry(reader, caseStudy))
}

/** Partnerships of the present, then those of earlier. */
export function toPartnerships(reader: ContentReader): {
  recent: PartnershipEntry[]
  earlier: PartnershipEntry[]
} {
  const entries = reader
    .list('partnerships', partnershipFields)
    .map((partnership) => toPartnershipEntry(reader, partnership))
  return {
    recent: entries.filter(({ standing }) => standing === 'recent'),
    earlier: entries.filter(({ standing }) => standing === 'earlier'),
  }
}

export function toTestimonials(reader: ContentReader): Voice[] {
  return reader.list('testimonials', voiceFields).map((testimonial) => toVoice(reader, testimonial))
}

/** The first pieces of writing. */
export function toWritings(reader: ContentReader, { limit }: { limit: number }): Entry[] {
  return reader
    .slice('writing', writingFields, { range: { first: limit } })
    .map((writing) => toWritingEntry(writing))
}
