export type Summary = { median: number; p95: number; longest: number }

/** What many times say together, in the unit they come in, to a tenth. */
export function toSummary(times: number[]): Summary {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Number((sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(1))
  return { median: at(0.5), p95: at(0.95), longest: at(1) }
}
