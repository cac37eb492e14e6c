import { toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { toShownDate } from './dates.ts'
import { findOrganisations } from './entries/findOrganisations.ts'
import { findVoice, type Voice } from './entries/toVoice.ts'
import { toDescription, toLead } from './excerpt.ts'
import { type Fact, toDateValues, toFacts } from './facts.ts'
import { findServiceValues, findThemeValues, toOrganisationValues } from './findFactValues.ts'
import { findAll } from './findAll.ts'
import { type Outline, toOutline } from './toOutline.ts'
import type { PageHead } from './PageHead.ts'
import { findPicture, type Picture } from './findPicture.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'

/** What the page of a case study shows. */
export type CaseStudyPage = PageHead & {
  lead: string | null
  facts: Fact[]
  picture: Picture | null
  outline: Outline
  body: ShownText
  voices: Voice[]
}

const fields = [
  'title',
  'summary',
  'body',
  'partnership',
  'services',
  'themes',
  'testimonials',
  'picture',
  'date',
] as const

/** The page of the case study with this slug; null where there is none. */
export function toCaseStudyPage(reader: ContentReader, slug: string): CaseStudyPage | null {
  const caseStudy = reader.bySlug('case-studies', slug, fields)
  if (caseStudy === null) return null
  const { title, body, picture } = caseStudy
  return {
    title,
    description: toDescription(caseStudy),
    lead: toLead(caseStudy),
    facts: toFacts([
      ...findPartnershipFacts(reader, caseStudy.partnership),
      { label: 'Service', values: findServiceValues(reader, caseStudy.services) },
      { label: 'Themes', values: findThemeValues(reader, caseStudy.themes) },
      { label: 'Date', values: toDateValues(toShownDate(caseStudy.date)) },
    ]),
    picture: picture === null ? null : findPicture(reader, picture),
    outline: toOutline(body),
    body: toShownText(reader, body),
    voices: findAll(caseStudy.testimonials, (id) => findVoice(reader, id)),
  }
}

function findPartnershipFacts(reader: ContentReader, id: string | null): Fact[] {
  const partnership =
    id === null ? null : reader.document('partnerships', id, ['title', 'slug', 'organisations'])
  if (partnership === null) return []
  const { title, slug, organisations } = partnership
  return [
    {
      label: 'Partnership',
      values: [{ words: title, href: toDocumentPath({ collection: 'partnerships', slug }) }],
    },
    {
      label: 'With',
      values: toOrganisationValues(
        findOrganisations(reader, organisations).filter(({ name }) => !title.includes(name)),
      ),
    },
  ]
}
