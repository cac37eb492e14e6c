import type { ContentReader } from '../content/ContentReader.ts'
import { toPeriodWords } from './dates.ts'
import type { Entry } from './entries/Entry.ts'
import {
  findOrganisations,
  findShownOrganisations,
  type ShownOrganisation,
} from './entries/findOrganisations.ts'
import { toVoice, type Voice, voiceFields } from './entries/toVoice.ts'
import { toDescription, toLead } from './excerpt.ts'
import { type Fact, toFacts, toFactValues } from './facts.ts'
import { findServiceFact, toOrganisationValues } from './findFacts.ts'
import { findPhrases } from './findPhrases.ts'
import { findRelatedCaseStudies } from './findRelatedCaseStudies.ts'
import type { PageHead } from './PageHead.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'
import { type Outline, toOutline } from './toOutline.ts'

/** What the page of a partnership shows. */
export type PartnershipPage = PageHead & {
  lead: string | null
  facts: Fact[]
  outline: Outline
  body: ShownText
  organisations: ShownOrganisation[]
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
  'ongoing',
  'duration',
  'place',
] as const

/** The page of the partnership with this slug; null where there is none. */
export function toPartnershipPage(reader: ContentReader, slug: string): PartnershipPage | null {
  const partnership = reader.bySlug('partnerships', slug, fields)
  if (partnership === null) return null
  const { id, title, body, organisations } = partnership
  const phrases = findPhrases(reader)
  return {
    title,
    description: toDescription(partnership),
    lead: toLead(partnership),
    facts: toFacts([
      { label: phrases.factWith, values: toOrganisationValues(findOrganisations(reader, organisations)) },
      { label: phrases.factWhen, values: toFactValues(toPeriodWords(partnership, phrases)) },
      { label: phrases.factRole, values: toFactValues(partnership.role) },
      { label: phrases.factPlace, values: toFactValues(partnership.place) },
      findServiceFact(reader, partnership.services),
    ]),
    outline: toOutline(body),
    body: toShownText(reader, body),
    organisations: findShownOrganisations(reader, organisations),
    ...findRelatedCaseStudies(reader, { field: 'partnership', id }),
    voices: reader
      .related('testimonials', 'partnership', id, voiceFields)
      .map((testimonial) => toVoice(reader, testimonial)),
  }
}
