import { type PendingPublication, toSubject } from '@throughline/shared'

import type { FailedChange } from './isolateChanges.ts'

/** What became of publications. */
export type Verdicts = {
  live: PendingPublication[]
  failed: { id: string; reason: string }[]
}

/** Tells which publications are about a change that failed; the others are in the release. */
export function judgePublications({
  publications,
  failed,
}: {
  publications: readonly PendingPublication[]
  failed: readonly FailedChange[]
}): Verdicts {
  const verdicts: Verdicts = { live: [], failed: [] }
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
