import type { ShownDate } from './dates.ts'

/** One thing to know about a piece of work, as it stands in the margin. */
export type Fact = { label: string; values: FactValue[] }
export type FactValue = { words: string; href?: string | null; date?: string }

/** The facts that have something to say. */
export function toFacts(facts: Fact[]): Fact[] {
  return facts.filter(({ values }) => values.length > 0)
}

/** Words as the values of a fact; none where there are no words. */
export function toFactValues(words: string | null): FactValue[] {
  return words === null ? [] : [{ words }]
}

/** A date as the values of a fact; none where there is no date. */
export function toDateValues(date: ShownDate | null): FactValue[] {
  return date === null ? [] : [{ words: date.words, date: date.machine }]
}
