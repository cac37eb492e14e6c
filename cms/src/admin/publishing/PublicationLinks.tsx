'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { ActionButton } from '../ActionButton.tsx'
import { toDocumentAdminPath } from './toDocumentAdminPath.ts'

type Row = { id?: number; collectionSlug?: string; documentId?: string; state?: string }

/** Above a publication: the way to its document, and another try where it failed. */
export function PublicationLinks() {
  const { savedDocumentData } = useDocumentInfo()
  const { id, collectionSlug, documentId, state } = (savedDocumentData ?? {}) as Row
  if (id === undefined || !collectionSlug || !documentId) return null
  return (
    <div className="publishing-actions">
      <a href={toDocumentAdminPath({ slug: collectionSlug, id: documentId })}>Open the document</a>
      <a href="/admin/publishing">Open Publishing</a>
      {state === 'failed' ? (
        <ActionButton action="try-again" body={{ publication: String(id) }}>
          Try again
        </ActionButton>
      ) : null}
    </div>
  )
}
