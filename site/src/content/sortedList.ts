/** Lists in a strict order: `compare` never says 0 of two different documents. None of these changes the list it is given. */

type Compare<T> = (a: T, b: T) => number
/** A document before and after a change; null where there is none. */
export type Replacement<T> = { before: T | null; after: T | null }

/** The list with some documents taken out and others put in. */
export function replaceInList<T>({
  list,
  replacements,
  compare,
}: {
  list: readonly T[]
  replacements: readonly Replacement<T>[]
  compare: Compare<T>
}): readonly T[] {
  // Beyond that sorting anew is cheaper than moving the rest of the list for each.
  if (replacements.length > 16 && replacements.length * 8 > list.length) {
    const gone = new Set(replacements.map(({ before }) => before))
    const added = replacements.flatMap(({ after }) => after ?? [])
    return [...list.filter((document) => !gone.has(document)), ...added].sort(compare)
  }
  const result = [...list]
  for (const { before } of replacements) {
    if (before === null) continue
    const place = findPlace(result, before, compare)
    if (result[place] === before) result.splice(place, 1)
  }
  for (const { after } of replacements) {
    if (after !== null) result.splice(findPlace(result, after, compare), 0, after)
  }
  return result
}

/** Where the document stands, or would stand. */
export function findPlace<T>(list: readonly T[], document: T, compare: Compare<T>): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    const other = list[middle] as T
    if (compare(other, document) < 0) from = middle + 1
    else to = middle
  }
  return from
}
