'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { ShareDialog } from './ShareDialog.tsx'

/** Beside the document: lets its draft be read by people without an account. `saveDraft` stores the last words, which they are to see. */
export function ShareDraft({ saveDraft }: { saveDraft: () => Promise<boolean> }) {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const slug = globalSlug ?? collectionSlug
  const documentId = globalSlug ?? id
  if (slug === undefined || documentId === undefined) return null
  const document = { collectionSlug: slug, documentId: String(documentId) }
  return <ShareDialog key={`${slug}/${documentId}`} document={document} saveDraft={saveDraft} />
}
