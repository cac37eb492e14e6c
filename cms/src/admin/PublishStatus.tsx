'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { ActionButton } from './ActionButton.tsx'
import { describePublishState } from './describePublishState.ts'
import type { Refusal } from './refusals/findOpen.ts'
import { Refusals } from './refusals/Refusals.tsx'
import { Schedule } from './schedule/Schedule.tsx'
import { usePublishState } from './usePublishState.ts'
import { useReadableTitle } from './useReadableTitle.ts'

/** Before the answer is there: it comes where its place is kept, and moves nothing. */
const unknown = { kind: 'quiet', words: '…', address: null }

/** Above the document: where it stands on its way to visitors, and what is planned for it. */
export function PublishStatus({ refusals }: { refusals: Refusal[] }) {
  const { id, collectionSlug, globalSlug, lastUpdateTime, hasPublishedDoc, hasPublishPermission, isTrashed } =
    useDocumentInfo()
  useReadableTitle()
  const [tries, setTries] = useState(0)
  const slug = globalSlug ?? collectionSlug
  const documentId = globalSlug ?? id
  // Every save moves the time; withdrawing moves only the other.
  const changed = `${lastUpdateTime}-${hasPublishedDoc}-${tries}`
  const path = slug === undefined || documentId === undefined ? null : `${slug}/${documentId}`
  const state = usePublishState({ path, changed })
  if (slug === undefined || path === null) return null
  if (isTrashed) {
    return (
      <div className="publish-status publish-status--quiet" role="status">
        In the trash: visitors do not see it. Restore it to go on with it.
      </div>
    )
  }
  const { kind, words, address } = state === null ? unknown : describePublishState(state)
  const askAgain = () => setTries((count) => count + 1)
  return (
    <div className="publish-standing">
      <Refusals refusals={refusals} />
      <div className={`publish-status publish-status--${kind}`}>
        <span role="status" data-state={state?.state}>
          {words}
        </span>
        {address ? (
          <a href={address} target="_blank" rel="noreferrer">
            View page
          </a>
        ) : null}
        {state?.state === 'held' || state?.state === 'waiting' ? (
          <a href="/admin/publishing">Open Publishing</a>
        ) : null}
        {state?.state === 'failed' ? (
          <ActionButton action="try-again" body={{ publication: state.publication }} onDone={askAgain}>
            Try again
          </ActionButton>
        ) : null}
      </div>
      {hasPublishPermission ? (
        <Schedule
          subject={{ slug, id: String(documentId) }}
          changed={changed}
          canWithdraw={globalSlug === undefined}
          onDue={askAgain}
        />
      ) : null}
    </div>
  )
}
