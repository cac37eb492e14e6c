import { toReleaseTime } from './createReleaseId.ts'

const releasesKept = 20
const daysKept = 7

/** The ids of the releases to keep: the newest 20, all of the last 7 days, and the current one wherever it stands. */
export function selectKept({
  ids,
  current,
  now,
}: {
  ids: readonly string[]
  current: string | null
  now: Date
}): Set<string> {
  const oldest = now.getTime() - daysKept * 24 * 60 * 60 * 1000
  const newestFirst = ids.toSorted().reverse()
  return new Set(
    newestFirst.filter((id, place) => place < releasesKept || id === current || toReleaseTime(id) >= oldest),
  )
}
