import { type ContentChange, type PendingPublication, toSubject } from '@throughline/shared'

import type { FailedChange } from './isolateChanges.ts'

/** What became of publications. `mended`: documents that failed before and are on the site by now. */
export type Verdicts = {
  live: PendingPublication[]
  failed: { id: string; reason: string }[]
  mended: string[]
}

/** Tells which publications are about a change that failed; the others are in the release. `retried`: changes that failed before. */
export function judgePublications({
  retried,
  publications,
  failed,
}: {
  retried: readonly ContentChange[]
  publications: readonly PendingPublication[]
  failed: readonly FailedChange[]
}): Verdicts {
  const subjects = new Set(failed.map(({ change }) => toSubject(change)))
  const mended = retried.map(toSubject).filter((subject) => !subjects.has(subject))
  const verdicts: Verdicts = { live: [], failed: [], mended }
  for (const publication of publications) {
    const failure = failed.find(({ change }) => toSubject(change) === publication.subject)
    if (failure === undefined) verdicts.live.push(publication)
    else verdicts.failed.push({ id: publication.id, reason: toReason(publication, failure) })
  }
  return verdicts
}

function toReason(publication: PendingPublication, { reason }: FailedChange): string {
  return `${publication.title} could not be put on the site. ${reason} Visitors still see what was there before.`
}
