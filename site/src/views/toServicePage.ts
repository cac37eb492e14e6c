import { type Invitation, type Phase, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { toBrowsePath } from '../content/browse.ts'
import type { Entry } from './entries/Entry.ts'
import { type PartnershipEntry, partnershipFields, toPartnershipEntry } from './entries/toPartnershipEntry.ts'
import { toVoice, type Voice, voiceFields } from './entries/toVoice.ts'
import { toDescription, toLead } from './excerpt.ts'
import { findAll } from './findAll.ts'
import { findRelatedCaseStudies } from './findRelatedCaseStudies.ts'
import type { PageHead } from './PageHead.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'
import { type Outline, toOutline } from './toOutline.ts'

/** What the page of a service shows. */
export type ServicePage = PageHead & {
  lead: string | null
  outline: Outline
  body: ShownText
  audience: ShownText
  phases: Phase[]
  origins: ShownText
  partnerships: PartnershipEntry[]
  hasMorePartnerships: boolean
  caseStudies: Entry[]
  hasMoreCaseStudies: boolean
  /** All of its case studies. */
  browse: string
  voices: Voice[]
  hasMoreVoices: boolean
  /** Services that a reader may be looking for instead, each with how this one differs; else with its own summary. */
  neighbours: Entry[]
  invitation: Invitation
}

const fields = [
  'title',
  'summary',
  'body',
  'audience',
  'phases',
  'origins',
  'neighbours',
  'pinned',
  'invitation',
] as const
const partnershipsShown = 8
const voicesShown = 4

/** The page of the service with this slug; null where there is none. */
export function toServicePage(reader: ContentReader, slug: string): ServicePage | null {
  const service = reader.bySlug('services', slug, fields)
  if (service === null) return null
  const { id, title, body, pinned } = service
  const partnerships = pinFirst(
    findAll(pinned.partnerships, (one) => reader.document('partnerships', one, partnershipFields)),
    reader.related('partnerships', 'services', id, partnershipFields, { limit: partnershipsShown + 1 }),
  )
  const voices = pinFirst(
    findAll(pinned.testimonials, (one) => reader.document('testimonials', one, voiceFields)),
    reader.related('testimonials', 'services', id, voiceFields, { limit: voicesShown + 1 }),
  )
  return {
    title,
    description: toDescription(service),
    lead: toLead(service),
    outline: toOutline(body),
    body: toShownText(reader, body),
    audience: toShownText(reader, service.audience),
    phases: service.phases,
    origins: toShownText(reader, service.origins),
    partnerships: partnerships.slice(0, partnershipsShown).map((one) => toPartnershipEntry(reader, one)),
    hasMorePartnerships: partnerships.length > partnershipsShown,
    ...findRelatedCaseStudies(reader, { field: 'services', id, pinned: pinned.caseStudies }),
    browse: toBrowsePath({ kind: 'service', slug }),
    voices: voices.slice(0, voicesShown).map((one) => toVoice(reader, one, { isShort: true })),
    hasMoreVoices: voices.length > voicesShown,
    neighbours: service.neighbours.flatMap((neighbour) => {
      const found = reader.document('services', neighbour.service, ['title', 'slug', 'summary'])
      return found === null
        ? []
        : {
            title: found.title,
            href: toDocumentPath({ collection: 'services', slug: found.slug }),
            summary: neighbour.difference ?? found.summary,
            details: [],
          }
    }),
    invitation: service.invitation,
  }
}

/** What is pinned, then the others. */
function pinFirst<T extends { id: string }>(pinned: readonly T[], others: readonly T[]): T[] {
  const ids = new Set(pinned.map(({ id }) => id))
  return [...pinned, ...others.filter(({ id }) => !ids.has(id))]
}
