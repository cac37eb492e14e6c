'use client'

import { ActionButton } from '../ActionButton.tsx'

function describeAnswer(answer: unknown): string {
  const { isWaiting, isTaken } = answer as { isWaiting: boolean; isTaken: boolean }
  if (!isWaiting) return 'Nothing waits any more.'
  return isTaken ? 'The site was told.' : 'The site does not answer just now. It is tried again by itself.'
}

/** Tells the site at once of what waits. */
export function TryNow() {
  return (
    <ActionButton action="try-now" body={{}} describeAnswer={describeAnswer}>
      Try now
    </ActionButton>
  )
}
