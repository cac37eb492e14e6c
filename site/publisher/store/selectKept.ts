import { toReleaseTime } from './createReleaseId.ts'

const releasesKept = 20
const daysKept = 7

/** The ids of the releases to keep: the newest 20, all of the last 7 days, and the wanted ones wherever they stand. */
export function selectKept({
  ids,
  wanted,
  now,
}: {
  ids: readonly string[]
  wanted: readonly string[]
  now: Date
}): Set<string> {
  const oldest = now.getTime() - daysKept * 24 * 60 * 60 * 1000
  const newestFirst = ids.toSorted().reverse()
  return new Set(
    newestFirst.filter(
      (id, place) => place < releasesKept || wanted.includes(id) || toReleaseTime(id) >= oldest,
    ),
  )
}
