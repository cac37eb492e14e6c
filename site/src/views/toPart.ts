import type { ListRange } from '../content/ContentReader.ts'
import { countParts, partSize, toPartStart } from '../content/parts.ts'

/** A list that is shown in parts. */
export type PartSource<T> = {
  count: (options?: { limit: number }) => number
  list: (range: ListRange) => T[]
  /** The address of a part; of the first page where it is null. */
  toPath: (part: number | null) => string
}

/** One page of a long list. `newer` and `older` are the addresses of the pages beside it; `number` is null on the first page. */
export type Part<T> = { entries: T[]; newer: string | null; older: string | null; number: number | null }

/** The first page of a list: what is newest. */
export function toFirstPart<T>({ count, list, toPath }: PartSource<T>): Part<T> {
  const entries = count()
  const parts = countParts(entries)
  return {
    entries: list({ first: entries - parts * partSize }),
    newer: null,
    older: parts === 0 ? null : toPath(parts),
    number: null,
  }
}

/** A page of a list by the number in its address, or the first one where that is null. Null where there is none. */
export function toPart<T>(source: PartSource<T>, number: string | null): Part<T> | null {
  if (number === null) return toFirstPart(source)
  const part = /^[1-9]\d{0,5}$/.test(number) ? Number(number) : 0
  // Counting no further than needed keeps this page independent of what is newer than its neighbour.
  const limit = toPartStart(part + 1)
  const count = part === 0 ? 0 : source.count({ limit })
  if (count < toPartStart(part)) return null
  return {
    entries: source.list({ part, size: partSize }),
    newer: source.toPath(count < limit ? null : part + 1),
    older: part === 1 ? null : source.toPath(part - 1),
    number: part,
  }
}

/** The title of a page of a list; parts after the first page say which they are. */
export function toPartTitle(
  title: string,
  { number }: { number: number | null },
  { listPart }: { listPart: string },
): string {
  return number === null ? title : `${title}, ${listPart} ${number}`
}
