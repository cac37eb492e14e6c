import type { ContentReader } from '../content/ContentReader.ts'
import type { Entry } from './entries/Entry.ts'
import { caseStudyFields, toCaseStudyEntry } from './entries/toCaseStudyEntry.ts'
import { type PartnershipEntry, partnershipFields, toPartnershipEntry } from './entries/toPartnershipEntry.ts'
import { findVoice, type Voice } from './entries/toVoice.ts'
import { findAll } from './findAll.ts'
import { findHomeTestimonial } from './findHomeTestimonial.ts'
import type { PageHead } from './PageHead.ts'
import { toDescription } from './excerpt.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'
import { toServices } from './toServices.ts'

/** How many case studies the home page shows where none is chosen. */
const newestShown = 3
const partnershipsShown = 6

/** What the home page shows. */
export type HomePage = PageHead & {
  headline: string
  introduction: ShownText
  services: Entry[]
  caseStudies: Entry[]
  voice: Voice | null
  /** Recent ones; where there are none, all. */
  partnerships: PartnershipEntry[]
  hasMorePartnerships: boolean
  hasQuestions: boolean
}

export function toHomePage(reader: ContentReader): HomePage {
  const home = reader.global('home', ['headline', 'introduction', 'caseStudies'])
  const site = reader.global('site', ['name', 'tagline', 'description'])
  // Recent ones come first in their order.
  const first = reader.slice('partnerships', partnershipFields, { range: { first: partnershipsShown + 1 } })
  const named = first.filter(({ standing }) => standing === first[0]?.standing).slice(0, partnershipsShown)
  return {
    title: [site.name, site.tagline].filter(Boolean).join(': '),
    description: toDescription({ summary: site.description, body: home.introduction }),
    headline: home.headline,
    introduction: toShownText(reader, home.introduction),
    services: toServices(reader),
    caseStudies: findCaseStudies(reader, home.caseStudies),
    voice: findHomeTestimonial(reader, (id) => findVoice(reader, id, { isShort: true })),
    partnerships: named.map((one) => toPartnershipEntry(reader, one)),
    hasMorePartnerships: named.length < first.length,
    hasQuestions: reader.count('questions', { limit: 1 }) > 0,
  }
}

function findCaseStudies(reader: ContentReader, chosen: readonly string[]): Entry[] {
  const found = findAll(chosen, (id) => reader.document('case-studies', id, caseStudyFields))
  const shown =
    found.length > 0
      ? found
      : reader.slice('case-studies', caseStudyFields, { range: { first: newestShown } })
  return shown.map((caseStudy) => toCaseStudyEntry(reader, caseStudy))
}
