import { toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { type Entry, toDetails } from './entries/Entry.ts'
import { toCaseStudies, toPartnerships, toServices, toWritings } from './listPages.ts'

/** Things on the site that a visitor may look for. */
export type SearchGroup = { heading: string; entries: Entry[] }

/** Everything on the site, in groups; groups without entries are left out. */
export function toSearchPage(reader: ContentReader): SearchGroup[] {
  const groups: SearchGroup[] = [
    { heading: 'Services', entries: toServices(reader) },
    { heading: 'Partnerships', entries: toPartnershipEntries(reader) },
    { heading: 'Case studies', entries: toCaseStudies(reader) },
    { heading: 'Testimonials', entries: toTestimonialEntries(reader) },
    { heading: 'Writing', entries: toWritings(reader) },
    { heading: 'Pages', entries: toPageEntries(reader) },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

function toPartnershipEntries(reader: ContentReader): Entry[] {
  const { recent, earlier } = toPartnerships(reader)
  return [...recent, ...earlier].map(({ details, period, ...entry }) => ({
    ...entry,
    details: [...details, ...toDetails(period)],
  }))
}

function toTestimonialEntries(reader: ContentReader): Entry[] {
  return reader
    .list('testimonials', ['title', 'slug', 'summary', 'role', 'organisation'])
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

function toPageEntries(reader: ContentReader): Entry[] {
  return reader.list('pages', ['title', 'slug', 'summary']).map(({ title, slug, summary }) => ({
    title,
    href: toDocumentPath({ collection: 'pages', slug }),
    summary,
    details: [],
  }))
}
