import { toSubject } from '@throughline/shared'

import type { FailedChange } from './isolateChanges.ts'
import type { LogEntry } from './log.ts'

/**
 * What the health check tells of a failed step. It is public, so it names no page, no document and no address; the log has
 * the whole story.
 */
const messages: Record<string, string> = {
  sync: 'The CMS did not answer as expected. Publications wait there and go live when it does.',
  render: 'The site could not be rendered. The release before it stays.',
  store: 'The release could not be stored. The release before it stays.',
  recover: 'The release could not be stored. The release before it stays.',
  swap: 'The release could not be put in place. The release before it stays.',
  hold: 'The release that should be held could not be put in place.',
  confirm: 'The new release was not seen at the public address.',
  report: 'The CMS could not be told what is live.',
}

/** A failure as the health check tells it; `step` is where it happened, and `at` when. */
export type Failure = { at: string; message: string; step: string }

/** A failed step: the line for the log, and what the health check tells. */
export function describeFailure({ step: begun, error }: { step: string; error: unknown }): {
  entry: LogEntry
  failure: Failure
} {
  const isError = error instanceof Error
  const step = begun === 'render' || begun === 'confirm' ? toTrueStep(begun, error) : begun
  // An error of our own is a failure that was foreseen; anything else needs its stack.
  const isForeseen = isError && /^(Cms|Render|Confirm)Error$/.test(error.name)
  const detail = isError && !isForeseen ? { stack: error.stack } : {}
  const message = messages[step] ?? 'A release failed. The release before it stays.'
  return {
    entry: { step, level: 'error', message: isError ? error.message : String(error), ...detail },
    failure: { at: new Date().toISOString(), message, step },
  }
}

/** Rendering fetches media files, and makes files of pages: it may be the CMS that did not give them, or the disk that did not take them. */
function toTrueStep(begun: string, error: unknown): string {
  if (!(error instanceof Error)) return begun
  if (error.name === 'CmsError') return 'sync'
  return 'syscall' in error ? 'store' : begun
}

/** Changes that stay out of the release: the lines for the log, and what the health check tells. */
export function describeFailedChanges(failed: readonly FailedChange[]): {
  entries: LogEntry[]
  failure: Failure
} {
  const entries = failed.map(({ change, reason }): LogEntry => ({
    ...{ step: 'render', level: 'error', message: reason, document: toSubject(change) },
  }))
  const words = failed.length === 1 ? 'A change' : `${failed.length} changes`
  const message = `${words} could not be put on the site. The CMS and the log say which.`
  return { entries, failure: { at: new Date().toISOString(), message, step: 'render' } }
}
