import type { ContentReader, Fields, Selected } from '../content/ContentReader.ts'
import { type PartedCollection, toPartPath } from '../content/parts.ts'
import { type Part, toPart } from './toPart.ts'

/** A page of all documents of a collection, by the number in its address, or the first one where that is null. Null where there is none. */
export function findPart<C extends PartedCollection, const F extends Fields<C>, T>(
  reader: ContentReader,
  {
    collection,
    fields,
    number,
    toEntry,
  }: { collection: C; fields: F; number: string | null; toEntry: (document: Selected<C, F>) => T },
): Part<T> | null {
  return toPart(
    {
      count: (options) => reader.count(collection, options),
      list: (range) => reader.slice(collection, fields, { range }).map(toEntry),
      toPath: (given) => toPartPath(collection, given),
    },
    number,
  )
}
