/** What went wrong, in a sentence for a person: what happened, why, and what to do. Printed without a stack. */
export class Problem extends Error {
  override name = 'Problem'
}

/** The message of anything thrown, never empty. */
export function toReason(thrown: unknown): string {
  if (thrown instanceof AggregateError) return thrown.errors.map(toReason).join('; ')
  if (thrown instanceof Error) return thrown.message === '' ? thrown.name : thrown.message
  return String(thrown)
}

/** The code of a system error (`ENOENT`, `EADDRINUSE` …); undefined for anything else. */
export function toErrorCode(thrown: unknown): string | undefined {
  if (thrown instanceof AggregateError) return toErrorCode(thrown.errors[0])
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined
}
