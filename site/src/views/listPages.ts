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

export function toCaseStudies(reader: ContentReader): Entry[] {
  return reader.list('case-studies', caseStudyFields).map((caseStudy) => toCaseStudyEntry(reader, caseStudy))
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

export function toWritings(reader: ContentReader): Entry[] {
  return reader.list('writing', writingFields).map(toWritingEntry)
}
