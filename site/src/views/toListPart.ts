import type { ContentReader } from '../content/ContentReader.ts'
import { countParts, partSize, type PartedCollection, toPartPath, toPartStart } from '../content/parts.ts'
import type { Entry } from './entries/Entry.ts'
import { caseStudyFields, toCaseStudyEntry } from './entries/toCaseStudyEntry.ts'
import { toWritingEntry, writingFields } from './entries/toWritingEntry.ts'
import { toCaseStudies, toWritings } from './listPages.ts'

/** One page of a long list. `newer` and `older` are the addresses of the pages beside it. */
export type ListPart = { title: string; entries: Entry[]; newer: string | null; older: string | null }

const titles: Record<PartedCollection, string> = { 'case-studies': 'Case studies', writing: 'Writing' }

/** The first page of a list: what is newest. */
export function toFirstPart(reader: ContentReader, collection: PartedCollection): ListPart {
  const count = reader.count(collection)
  const parts = countParts(count)
  const limit = count - parts * partSize
  return {
    title: titles[collection],
    entries: collection === 'writing' ? toWritings(reader, { limit }) : toCaseStudies(reader, { limit }),
    newer: null,
    older: parts === 0 ? null : toPartPath(collection, parts),
  }
}

/** A further page of a list, by the number in its address; null where there is none. */
export function toListPart(
  reader: ContentReader,
  { collection, number }: { collection: PartedCollection; number: string },
): ListPart | null {
  const part = /^[1-9]\d{0,5}$/.test(number) ? Number(number) : 0
  // Counting no further than needed keeps this page independent of what is newer than its neighbour.
  const limit = toPartStart(part + 1)
  const count = part === 0 ? 0 : reader.count(collection, { limit })
  if (count < toPartStart(part)) return null
  return {
    title: `${titles[collection]}, part ${part}`,
    entries: listEntries(reader, collection, part),
    newer: toPartPath(collection, count < limit ? null : part + 1),
    older: part === 1 ? null : toPartPath(collection, part - 1),
  }
}

function listEntries(reader: ContentReader, collection: PartedCollection, part: number): Entry[] {
  const range = { part, size: partSize }
  if (collection === 'writing') return reader.slice(collection, writingFields, { range }).map(toWritingEntry)
  return reader
    .slice(collection, caseStudyFields, { range })
    .map((caseStudy) => toCaseStudyEntry(reader, caseStudy))
}
