import type { Writing } from '@throughline/shared'

import { toWritingAddress } from '../../content/findTargetAddress.ts'
import { type ShownDate, toShownDate } from '../dates.ts'

/** A piece of writing in a list, here or elsewhere. */
export type WritingEntry = {
  title: string
  href: string
  summary: string | null
  date: ShownDate | null
  /** Who published it; null where it stands on this site. */
  publisher: string | null
}

export const writingFields = ['title', 'slug', 'summary', 'link', 'publisher', 'date'] as const

export function toWritingEntry(writing: Pick<Writing, (typeof writingFields)[number]>): WritingEntry {
  const { title, summary, link, publisher, date } = writing
  return {
    title,
    href: toWritingAddress(writing),
    summary,
    date: toShownDate(date),
    publisher: link === null ? publisher : (publisher ?? new URL(link).hostname.replace(/^www\./, '')),
  }
}
