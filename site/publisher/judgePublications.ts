import { type PendingPublication, toSubject } from '@throughline/shared'

import type { ContentIndex } from '../src/content/ContentIndex.ts'
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
  base,
}: {
  publications: readonly PendingPublication[]
  failed: readonly FailedChange[]
  /** What was shown before. */
  base: ContentIndex
}): Verdicts {
  const verdicts: Verdicts = { live: [], failed: [] }
  for (const publication of publications) {
    const failure = failed.find(({ change }) => toSubject(change) === publication.subject)
    if (failure === undefined) verdicts.live.push(publication)
    else verdicts.failed.push({ id: publication.id, reason: toReason({ publication, failure, base }) })
  }
  return verdicts
}

function toReason({
  publication: { title },
  failure: { change, reason },
  base,
}: {
  publication: PendingPublication
  failure: FailedChange
  base: ContentIndex
}): string {
  const isShown = change.type === 'global' || base.find(change.collection, change.id) !== null
  const rest = isShown ? 'Visitors still see what was there before.' : 'Visitors do not see it.'
  return `${title} could not be put on the site. ${reason} ${rest}`
}
