import { toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { toPeriodWords, toShownDate } from './dates.ts'
import type { Entry } from './entries/Entry.ts'
import { findOrganisations } from './entries/findOrganisations.ts'
import { findVoice, type Voice } from './entries/toVoice.ts'
import { toDescription, toLead } from './excerpt.ts'
import { type Fact, toDateValues, toFacts, toFactValues } from './facts.ts'
import { findAll } from './findAll.ts'
import { findServiceFact, findThemeFact, toOrganisationValues } from './findFacts.ts'
import { findKindred } from './findKindred.ts'
import { findPhrases } from './findPhrases.ts'
import { findPicture, type Picture } from './findPicture.ts'
import type { PageHead } from './PageHead.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'
import { type GlanceStep, toGlance } from './toGlance.ts'
import { type Outline, toOutline } from './toOutline.ts'
import { type Thread, toThread } from './toThread.ts'

/** What the page of a case study shows. */
export type CaseStudyPage = PageHead & {
  lead: string | null
  facts: Fact[]
  picture: Picture | null
  context: ShownText
  glance: GlanceStep[]
  thread: Thread
  /** Whether there is a thread to tell. */
  isThreaded: boolean
  outline: Outline
  body: ShownText
  voices: Voice[]
  related: Entry[]
}

const fields = [
  'title',
  'summary',
  'context',
  'thread',
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
  const { title, body, context, thread } = caseStudy
  const phrases = findPhrases(reader)
  return {
    title,
    description: toDescription(caseStudy),
    lead: toLead(caseStudy),
    facts: toFacts([
      ...findPartnershipFacts(reader, caseStudy.partnership),
      findServiceFact(reader, caseStudy.services),
      findThemeFact(reader, caseStudy.themes),
      { label: phrases.factDate, values: toDateValues(toShownDate(caseStudy.date)) },
    ]),
    picture: findPicture(reader, caseStudy.picture),
    context: toShownText(reader, context),
    glance: toGlance(thread, phrases),
    thread: toThread(reader, thread),
    isThreaded: Object.values(thread).some((entries) => entries.length > 0),
    outline: toOutline(body),
    body: toShownText(reader, body),
    voices: findAll(caseStudy.testimonials, (id) => findVoice(reader, id)),
    related: findKindred(reader, caseStudy),
  }
}

const partnershipFields = [
  'title',
  'slug',
  'organisations',
  'role',
  'place',
  'from',
  'to',
  'ongoing',
  'duration',
] as const

/** What the partnership says of the work that the case study tells of. */
function findPartnershipFacts(reader: ContentReader, id: string | null): Fact[] {
  const partnership = id === null ? null : reader.document('partnerships', id, partnershipFields)
  if (partnership === null) return []
  const phrases = findPhrases(reader)
  const { title, slug, organisations, role, place } = partnership
  const others = findOrganisations(reader, organisations).filter(({ name }) => !title.includes(name))
  return [
    {
      label: phrases.factPartnership,
      values: [{ words: title, href: toDocumentPath({ collection: 'partnerships', slug }) }],
    },
    { label: phrases.factWith, values: toOrganisationValues(others) },
    { label: phrases.factWhen, values: toFactValues(toPeriodWords(partnership, phrases)) },
    { label: phrases.factRole, values: toFactValues(role) },
    { label: phrases.factPlace, values: toFactValues(place) },
  ]
}
