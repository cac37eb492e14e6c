import type { ContentReader } from '../content/ContentReader.ts'
import { type CaseStudyEntry, caseStudyFields, toCaseStudyEntry } from './entries/CaseStudyEntry.ts'
import { type PartnershipEntry, partnershipFields, toPartnershipEntry } from './entries/PartnershipEntry.ts'
import { type ServiceEntry, serviceFields, toServiceEntry } from './entries/ServiceEntry.ts'
import { toVoice, type Voice, voiceFields } from './entries/Voice.ts'
import { type WritingEntry, writingFields, toWritingEntry } from './entries/WritingEntry.ts'

/** What the pages show that list one collection. */

export function toServices(reader: ContentReader): ServiceEntry[] {
  return reader.list('services', serviceFields).map(toServiceEntry)
}

export function toCaseStudies(reader: ContentReader): CaseStudyEntry[] {
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

export function toWritings(reader: ContentReader): WritingEntry[] {
  return reader.list('writing', writingFields).map(toWritingEntry)
}
