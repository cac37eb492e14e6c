import { type CaseStudy, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { type ShownDate, toShownDate } from '../dates.ts'

/** A case study in a list. */
export type CaseStudyEntry = {
  title: string
  href: string
  summary: string | null
  /** The title of its partnership, where it is another one. */
  partnership: string | null
  date: ShownDate | null
}

export const caseStudyFields = ['title', 'slug', 'summary', 'partnership', 'date'] as const

export function toCaseStudyEntry(
  reader: ContentReader,
  { title, slug, summary, partnership, date }: Pick<CaseStudy, (typeof caseStudyFields)[number]>,
): CaseStudyEntry {
  const name = partnership && reader.document('partnerships', partnership, ['title'])?.title
  return {
    title,
    href: toDocumentPath({ collection: 'case-studies', slug }),
    summary,
    partnership: name && name !== title ? name : null,
    date: toShownDate(date),
  }
}
