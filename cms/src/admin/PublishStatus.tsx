'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { ActionButton } from './ActionButton.tsx'
import { describePublishState } from './describePublishState.ts'
import { usePublishState } from './usePublishState.ts'

/** Above the document: where it stands on its way to visitors. */
export function PublishStatus() {
  const { id, collectionSlug, globalSlug, lastUpdateTime, hasPublishedDoc } = useDocumentInfo()
  const [tries, setTries] = useState(0)
  const slug = globalSlug ?? collectionSlug
  const documentId = globalSlug ?? id
  const state = usePublishState({
    path: slug === undefined || documentId === undefined ? null : `${slug}/${documentId}`,
    // Every save moves the time; withdrawing moves only the other.
    changed: `${lastUpdateTime}-${hasPublishedDoc}-${tries}`,
  })
  if (!state) return null
  const { kind, words, address } = describePublishState(state)
  return (
    <div className={`publish-status publish-status--${kind}`}>
      <span role="status" data-state={state.state}>
        {words}
      </span>
      {address ? (
        <a href={address} target="_blank" rel="noreferrer">
          View page
        </a>
      ) : null}
      {state.state === 'held' || state.state === 'waiting' ? (
        <a href="/admin/publishing">Open Publishing</a>
      ) : null}
      {state.state === 'failed' ? (
        <ActionButton
          action="try-again"
          body={{ publication: state.publication }}
          onDone={() => setTries(tries + 1)}
        >
          Try again
        </ActionButton>
      ) : null}
    </div>
  )
}
