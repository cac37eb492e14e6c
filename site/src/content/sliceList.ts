import type { ListRange } from './ContentReader.ts'

/** The documents of a list that are within the range; see `ListRange`. */
export function sliceList<T>(list: readonly T[], range: ListRange): readonly T[] {
  if ('first' in range) return list.slice(0, range.first)
  const end = list.length - (range.part - 1) * range.size
  return end <= 0 ? [] : list.slice(Math.max(0, end - range.size), end)
}

/** The documents of a list that a read of related ones asks for: the first so many, those in a range, or all. */
export function sliceRelated<T>(
  list: readonly T[],
  options: { limit?: number; range?: ListRange },
): readonly T[] {
  return options.range === undefined ? list.slice(0, options.limit) : sliceList(list, options.range)
}
