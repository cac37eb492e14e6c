import { toDateWords } from '../dates.ts'

/** A moment as people write its day: "5 March 2026". `moment` is ISO 8601 in UTC. */
export function toMomentWords(moment: string): string {
  return toDateWords(moment.slice(0, 10))
}
