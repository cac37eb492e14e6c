import type { ContentReader } from '../content/ContentReader.ts'
import type { Entry } from './entries/Entry.ts'
import { toWritingEntry, writingFields } from './entries/toWritingEntry.ts'
import { findPart } from './findPart.ts'
import { findPhrases } from './findPhrases.ts'
import type { PageHead } from './PageHead.ts'
import { type Part, toPartTitle } from './toPart.ts'

/** Writing of one year. */
export type WritingYear = { year: string; entries: Entry[] }

/** A page of all writing, by year. */
export type WritingList = PageHead & { lead: string | null; years: WritingYear[]; part: Part<WritingInYear> }
type WritingInYear = { year: string; entry: Entry }

/** The page with this number, or the first one; null where there is none. */
export function toWritingList(reader: ContentReader, number: string | null = null): WritingList | null {
  const phrases = findPhrases(reader)
  const part = findPart(reader, {
    collection: 'writing',
    fields: [...writingFields, 'publishedAt'],
    number,
    toEntry: (writing): WritingInYear => ({
      year: (writing.date ?? writing.publishedAt).slice(0, 4),
      entry: toWritingEntry(writing, { year: false }),
    }),
  })
  if (part === null) return null
  const lead = part.number === null ? phrases.writingLead : null
  return {
    title: toPartTitle(phrases.writingTitle, part, phrases),
    description: lead,
    lead,
    years: toYears(part.entries),
    part,
  }
}

/** Entries that come in order of time, by year. */
function toYears(entries: readonly WritingInYear[]): WritingYear[] {
  const years: WritingYear[] = []
  for (const { year, entry } of entries) {
    const last = years.at(-1)
    if (last?.year === year) last.entries.push(entry)
    else years.push({ year, entries: [entry] })
  }
  return years
}
