import type { ContentReader } from '../content/ContentReader.ts'
import type { Entry } from './entries/Entry.ts'
import { findRelatedCaseStudies } from './findRelatedCaseStudies.ts'
import { type PartnershipEntry, partnershipFields, toPartnershipEntry } from './entries/toPartnershipEntry.ts'
import { serviceFields, toServiceEntry } from './entries/toServiceEntry.ts'
import { toVoice, type Voice, voiceFields } from './entries/toVoice.ts'
import { toDescription, toLead } from './excerpt.ts'
import { findAll } from './findAll.ts'
import { type Outline, toOutline } from './toOutline.ts'
import type { PageHead } from './PageHead.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'

/** What the page of a service shows. */
export type ServicePage = PageHead & {
  lead: string | null
  outline: Outline
  body: ShownText
  partnerships: PartnershipEntry[]
  caseStudies: Entry[]
  hasMoreCaseStudies: boolean
  voices: Voice[]
  neighbours: Entry[]
}

/** The page of the service with this slug; null where there is none. */
export function toServicePage(reader: ContentReader, slug: string): ServicePage | null {
  const service = reader.bySlug('services', slug, ['title', 'summary', 'body', 'neighbours'])
  if (service === null) return null
  const { id, title, body } = service
  return {
    title,
    description: toDescription(service),
    lead: toLead(service),
    outline: toOutline(body),
    body: toShownText(reader, body),
    partnerships: reader
      .related('partnerships', 'services', id, partnershipFields)
      .map((partnership) => toPartnershipEntry(reader, partnership)),
    ...findRelatedCaseStudies(reader, { field: 'services', id }),
    voices: reader
      .related('testimonials', 'services', id, voiceFields)
      .map((testimonial) => toVoice(reader, testimonial)),
    neighbours: findAll(
      service.neighbours.map((neighbour) => neighbour.service),
      (neighbour) => reader.document('services', neighbour, serviceFields),
    ).map(toServiceEntry),
  }
}
