import type { FieldProblem } from './contract/createReading.ts'
import { toText } from './contract/values.ts'

/** Whether one date lies before another, as far as both are told: of `2024` and `2024-03` neither does. */
function isBefore(date: string, other: string): boolean {
  const told = Math.min(date.length, other.length)
  return date.slice(0, told) < other.slice(0, told)
}

/** What is wrong with the period of a partnership. Pure. */
export function findPeriodProblems(document: Record<string, unknown>): FieldProblem[] {
  const from = toText(document['from'])
  const to = toText(document['to'])
  if (to === null) return []
  if (document['ongoing'] === true) {
    return [
      {
        path: 'to',
        message: 'It still goes on, as you say below: then it has no end. Clear one of the two.',
      },
    ]
  }
  if (from === null || !isBefore(to, from)) return []
  return [{ path: 'to', message: `It ends (${to}) before it begins (${from}). Change one of the two.` }]
}
