import type { ReadCollection } from './ContentReader.ts'

/**
 * Long lists are shown in parts. Parts are counted from the oldest entry: a part that is full stays as it is, at the same
 * address, whatever is published after it. The first page of a list shows what is newest and in no part yet.
 */

/** Entries of one part. */
export const partSize = 24

/** The lists that are shown in parts. */
export const partedCollections = [
  'case-studies',
  'partnerships',
  'testimonials',
  'writing',
  'questions',
] as const satisfies readonly ReadCollection[]
export type PartedCollection = (typeof partedCollections)[number]

/** How many parts there are beside the first page, which shows at least one part's worth of entries. */
export function countParts(entries: number): number {
  return Math.max(0, Math.floor(entries / partSize) - 1)
}

/** The number of entries from which on this part has a page of its own. */
export function toPartStart(part: number): number {
  return (part + 1) * partSize
}

/** The part in which a document stands that is so many places from the oldest entry (which is 0); null for the first page. */
export function toPartNumber({ place, entries }: { place: number; entries: number }): number | null {
  const part = Math.floor(place / partSize) + 1
  return part > countParts(entries) ? null : part
}

/** The address of a part; of the first page of the list where `part` is null. */
export function toPartPath(collection: PartedCollection, part: number | null): string {
  return part === null ? `/${collection}/` : `/${collection}/page/${part}/`
}
