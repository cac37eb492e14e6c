import { toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { type Entry, toDetails } from './entries/Entry.ts'
import { toCaseStudies, toPartnerships, toServices, toWritings } from './listPages.ts'

/** Things on the site that a visitor may look for. */
export type SearchGroup = { heading: string; entries: Entry[] }

/** What the search page shows: everything on the site or, where that is too much for one page, the first of each kind. */
export type SearchPage = { lead: string; groups: SearchGroup[] }

/** Entries that one page can hold. */
const mostEntries = 500
/** Entries of each kind where there are more. */
const fewEntries = 50

const searched = ['services', 'partnerships', 'case-studies', 'testimonials', 'writing', 'pages'] as const

/** The site in groups; groups without entries are left out. */
export function toSearchPage(reader: ContentReader): SearchPage {
  const counts = searched.map((collection) => reader.count(collection, { limit: mostEntries + 1 }))
  const isAll = counts.reduce((sum, count) => sum + count, 0) <= mostEntries
  const limit = isAll ? mostEntries : fewEntries
  const groups: SearchGroup[] = [
    { heading: 'Services', entries: toServices(reader).slice(0, limit) },
    { heading: 'Partnerships', entries: toPartnershipEntries(reader).slice(0, limit) },
    { heading: 'Case studies', entries: toCaseStudies(reader, { limit }) },
    { heading: 'Testimonials', entries: toTestimonialEntries(reader, limit) },
    { heading: 'Writing', entries: toWritings(reader, { limit }) },
    { heading: 'Pages', entries: toPageEntries(reader, limit) },
  ]
  return {
    lead: isAll
      ? 'Everything on this site, in one list.'
      : `The first ${fewEntries} of each kind. The lists hold the others.`,
    groups: groups.filter(({ entries }) => entries.length > 0),
  }
}

function toPartnershipEntries(reader: ContentReader): Entry[] {
  const { recent, earlier } = toPartnerships(reader)
  return [...recent, ...earlier].map(({ details, period, ...entry }) => ({
    ...entry,
    details: [...details, ...toDetails(period)],
  }))
}

function toTestimonialEntries(reader: ContentReader, limit: number): Entry[] {
  return reader
    .slice('testimonials', ['title', 'slug', 'summary', 'role', 'organisation'], { range: { first: limit } })
    .map(({ title, slug, summary, role, organisation }) => ({
      title,
      href: `/testimonials/#${slug}`,
      summary,
      details: toDetails(
        role,
        organisation && reader.document('organisations', organisation, ['title'])?.title,
      ),
    }))
}

function toPageEntries(reader: ContentReader, limit: number): Entry[] {
  const range = { first: limit }
  return reader.slice('pages', ['title', 'slug', 'summary'], { range }).map(({ title, slug, summary }) => ({
    title,
    href: toDocumentPath({ collection: 'pages', slug }),
    summary,
    details: [],
  }))
}
