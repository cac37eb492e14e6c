import type { ContentReader } from '../content/ContentReader.ts'
import type { Entry } from './entries/Entry.ts'
import { caseStudyFields, toCaseStudyEntry } from './entries/toCaseStudyEntry.ts'
import { type PartnershipEntry, partnershipFields, toPartnershipEntry } from './entries/toPartnershipEntry.ts'
import { serviceFields, toServiceEntry } from './entries/toServiceEntry.ts'
import { findVoice, type Voice } from './entries/toVoice.ts'
import { findAll } from './findAll.ts'
import type { PageHead } from './PageHead.ts'
import { toDescription } from './excerpt.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'

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
  const home = reader.global('home', ['headline', 'introduction', 'caseStudies', 'testimonial'])
  const site = reader.global('site', ['name', 'tagline', 'description'])
  const all = reader.list('partnerships', partnershipFields)
  const recent = all.filter(({ standing }) => standing === 'recent')
  const named = recent.length > 0 ? recent : all
  return {
    title: [site.name, site.tagline].filter(Boolean).join(': '),
    description: toDescription({ summary: site.description, body: home.introduction }),
    headline: home.headline,
    introduction: toShownText(reader, home.introduction),
    services: reader.list('services', serviceFields).map(toServiceEntry),
    caseStudies: findCaseStudies(reader, home.caseStudies),
    voice: findHomeVoice(reader, home.testimonial),
    partnerships: named.slice(0, partnershipsShown).map((one) => toPartnershipEntry(reader, one)),
    hasMorePartnerships: named.length < all.length || named.length > partnershipsShown,
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

function findHomeVoice(reader: ContentReader, chosen: string | null): Voice | null {
  const voice = chosen === null ? null : findVoice(reader, chosen, { isShort: true })
  if (voice !== null) return voice
  const [newest] = reader.slice('testimonials', [], { range: { first: 1 } })
  return newest === undefined ? null : findVoice(reader, newest.id, { isShort: true })
}
