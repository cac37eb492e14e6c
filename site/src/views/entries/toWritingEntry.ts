import type { Writing } from '@throughline/shared'

import { toWritingAddress } from '../../content/findTargetAddress.ts'
import { toDayWords, toShownDate } from '../dates.ts'
import { type Entry, toDetails } from './Entry.ts'

export const writingFields = ['title', 'slug', 'summary', 'link', 'publisher', 'date'] as const

/** A piece of writing in a list, here or elsewhere: then with who published it. `year`: whether its date says the year. */
export function toWritingEntry(
  writing: Pick<Writing, (typeof writingFields)[number]>,
  { year = true }: { year?: boolean } = {},
): Entry {
  const { title, summary, link, publisher, date } = writing
  const host = link && new URL(link).hostname.replace(/^www\./, '')
  const shown = toShownDate(date)
  const day = shown && (year ? shown : toDayWords(shown.machine))
  return { title, href: toWritingAddress(writing), summary, details: toDetails(publisher ?? host, day) }
}
