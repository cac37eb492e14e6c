import type { ListRange } from './ContentReader.ts'

/** The documents of a list that are within the range; see `ListRange`. */
export function sliceList<T>(list: readonly T[], range: ListRange): readonly T[] {
  if ('first' in range) return list.slice(0, range.first)
  const end = list.length - (range.part - 1) * range.size
  return end <= 0 ? [] : list.slice(Math.max(0, end - range.size), end)
}
