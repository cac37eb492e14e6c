/** Files that are quickly written one by one. */
const few = 64

/**
 * Whether what is left of a pack should get files of its own, so that the rest of it does not lie about: when nothing is left, when it is
 * less than half and not many files, or less than a tenth.
 */
export function isWorthUnpacking({
  live,
  size,
}: {
  live: readonly { size: number }[]
  size: number
}): boolean {
  const bytes = live.reduce((sum, one) => sum + one.size, 0)
  return live.length === 0 || bytes * 10 < size || (live.length <= few && bytes * 2 < size)
}
