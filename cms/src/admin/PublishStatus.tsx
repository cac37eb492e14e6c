'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { describePublishState } from './describePublishState.ts'
import { usePublishState } from './usePublishState.ts'

/** Above the document: where it stands on its way to visitors. */
export function PublishStatus() {
  const { id, collectionSlug, globalSlug, versionCount, hasPublishedDoc } = useDocumentInfo()
  const slug = globalSlug ?? collectionSlug
  const documentId = globalSlug ?? id
  const state = usePublishState({
    path: slug === undefined || documentId === undefined ? null : `${slug}/${documentId}`,
    changed: `${versionCount}-${hasPublishedDoc}`,
  })
  if (!state) return null
  const { kind, words, address } = describePublishState(state)
  return (
    <p className={`publish-status publish-status--${kind}`} role="status" data-state={state.state}>
      {words}
      {address ? (
        <>
          {' '}
          <a href={address} target="_blank" rel="noreferrer">
            View page
          </a>
        </>
      ) : null}
    </p>
  )
}
