import { type CaseStudy, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { toShownDate } from '../dates.ts'
import { type Entry, toDetails } from './Entry.ts'

export const caseStudyFields = ['title', 'slug', 'summary', 'partnership', 'date'] as const

/** A case study in a list, with its partnership (unless that has the same title) and its date. */
export function toCaseStudyEntry(
  reader: ContentReader,
  { title, slug, summary, partnership, date }: Pick<CaseStudy, (typeof caseStudyFields)[number]>,
): Entry {
  const name = partnership && reader.document('partnerships', partnership, ['title'])?.title
  return {
    title,
    href: toDocumentPath({ collection: 'case-studies', slug }),
    summary,
    details: toDetails(name === title ? null : name, toShownDate(date)),
  }
}
