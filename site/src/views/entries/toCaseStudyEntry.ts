import { type CaseStudy, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { toShownDate } from '../dates.ts'
import { type Entry, toDetails } from './Entry.ts'

export const caseStudyFields = ['title', 'slug', 'summary', 'thread', 'partnership', 'date'] as const

/**
 * A case study in a list, with its partnership (unless that has the same title), its date and the first question of its thread (unless
 * the list is about that question).
 */
export function toCaseStudyEntry(
  reader: ContentReader,
  { title, slug, summary, thread, partnership, date }: Pick<CaseStudy, (typeof caseStudyFields)[number]>,
  { question = true }: { question?: boolean } = {},
): Entry {
  const name = partnership && reader.document('partnerships', partnership, ['title'])?.title
  return {
    title,
    href: toDocumentPath({ collection: 'case-studies', slug }),
    summary,
    details: toDetails(name === title ? null : name, toShownDate(date)),
    question: question ? (thread.questions[0]?.question ?? null) : null,
  }
}
