import type { ContentReader } from '../content/ContentReader.ts'
import type { Entry } from './entries/Entry.ts'
import { toPeriodWords } from './dates.ts'
import { findRelatedCaseStudies } from './findRelatedCaseStudies.ts'
import { findOrganisations } from './entries/findOrganisations.ts'
import { toVoice, type Voice, voiceFields } from './entries/toVoice.ts'
import { toDescription, toLead } from './excerpt.ts'
import { type Fact, toFacts, toFactValues } from './facts.ts'
import { findServiceValues, toOrganisationValues } from './findFactValues.ts'
import { type Outline, toOutline } from './toOutline.ts'
import type { PageHead } from './PageHead.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'

/** What the page of a partnership shows. */
export type PartnershipPage = PageHead & {
  lead: string | null
  facts: Fact[]
  outline: Outline
  body: ShownText
  caseStudies: Entry[]
  hasMoreCaseStudies: boolean
  voices: Voice[]
}

const fields = [
  'title',
  'summary',
  'body',
  'organisations',
  'services',
  'role',
  'from',
  'to',
  'duration',
] as const

/** The page of the partnership with this slug; null where there is none. */
export function toPartnershipPage(reader: ContentReader, slug: string): PartnershipPage | null {
  const partnership = reader.bySlug('partnerships', slug, fields)
  if (partnership === null) return null
  const { id, title, body } = partnership
  return {
    title,
    description: toDescription(partnership),
    lead: toLead(partnership),
    facts: toFacts([
      { label: 'With', values: toOrganisationValues(findOrganisations(reader, partnership.organisations)) },
      { label: 'Role', values: toFactValues(partnership.role) },
      { label: 'When', values: toFactValues(toPeriodWords(partnership)) },
      { label: 'Service', values: findServiceValues(reader, partnership.services) },
    ]),
    outline: toOutline(body),
    body: toShownText(reader, body),
    ...findRelatedCaseStudies(reader, { field: 'partnership', id }),
    voices: reader
      .related('testimonials', 'partnership', id, voiceFields)
      .map((testimonial) => toVoice(reader, testimonial)),
  }
}
