import { toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { toCaseStudies, toPartnerships, toServices, toWritings } from './listPages.ts'

/** Something on the site that a visitor may look for. */
export type SearchEntry = { title: string; href: string; summary: string | null; details: string[] }
export type SearchGroup = { heading: string; entries: SearchEntry[] }

/** Everything on the site, in groups; groups without entries are left out. */
export function toSearchPage(reader: ContentReader): SearchGroup[] {
  const { recent, earlier } = toPartnerships(reader)
  const groups: SearchGroup[] = [
    { heading: 'Services', entries: toServices(reader).map((entry) => ({ ...entry, details: [] })) },
    {
      heading: 'Partnerships',
      entries: [...recent, ...earlier].map(({ title, href, summary, organisations, role, period }) => ({
        title,
        href,
        summary,
        details: toDetails(...organisations, role, period),
      })),
    },
    {
      heading: 'Case studies',
      entries: toCaseStudies(reader).map(({ title, href, summary, partnership, date }) => ({
        title,
        href,
        summary,
        details: toDetails(partnership, date?.words),
      })),
    },
    { heading: 'Testimonials', entries: toTestimonialEntries(reader) },
    {
      heading: 'Writing',
      entries: toWritings(reader).map(({ title, href, summary, publisher, date }) => ({
        title,
        href,
        summary,
        details: toDetails(publisher, date?.words),
      })),
    },
    {
      heading: 'Pages',
      entries: reader.list('pages', ['title', 'slug', 'summary']).map(({ title, slug, summary }) => ({
        title,
        href: toDocumentPath({ collection: 'pages', slug }),
        summary,
        details: [],
      })),
    },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

function toTestimonialEntries(reader: ContentReader): SearchEntry[] {
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

function toDetails(...details: (string | null | undefined)[]): string[] {
  return details.filter((detail): detail is string => Boolean(detail))
}
