import type { PendingPublication, Waiting } from '@throughline/shared'

/** How publishing is; public, so that it names no content. */
export type PublisherStatus = {
  /** Publications that were pulled and are not reported. */
  pending: number
  /** How long the oldest of them has waited. */
  oldestPendingSeconds: number
  /** What failed last, until the next success; in words that may be public. */
  lastFailure: { at: string; message: string } | null
  /** The release that is held, by name. */
  held: string | null
  /** Whether a release waits for a person's word. */
  isWaiting: boolean
}

/** What the publisher knows of itself, to be told as its status. */
export type PublisherState = {
  pending: readonly PendingPublication[]
  failure: { at: string; message: string; step: string } | null
  held: string | null
  waiting: Waiting | null
}

export const initialState: PublisherState = { pending: [], failure: null, held: null, waiting: null }

export function toStatus(
  { pending, failure, held, waiting }: PublisherState,
  now: number = Date.now(),
): PublisherStatus {
  const oldest = Math.min(now, ...pending.map(({ requestedAt }) => Date.parse(requestedAt)))
  return {
    pending: pending.length,
    oldestPendingSeconds: Math.round((now - oldest) / 1000),
    lastFailure: failure === null ? null : { at: failure.at, message: failure.message },
    held,
    isWaiting: waiting !== null,
  }
}
