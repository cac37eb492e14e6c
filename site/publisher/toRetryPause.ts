const shortest = 200
const longest = 10_000

/** Milliseconds to wait after `failures` failures in a row: doubling, at most ten seconds, and by chance up to half of it less. */
export function toRetryPause({ failures, chance }: { failures: number; chance: number }): number {
  const pause = Math.min(longest, shortest * 2 ** Math.min(failures - 1, 16))
  return Math.round(pause * (1 - chance / 2))
}
