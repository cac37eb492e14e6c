'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { ShareDialog } from './ShareDialog.tsx'

/** Beside the document: lets its draft be read by people without an account. */
export function ShareDraft() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const slug = globalSlug ?? collectionSlug
  const documentId = globalSlug ?? id
  if (slug === undefined || documentId === undefined) return null
  return <ShareDialog key={`${slug}/${documentId}`} collectionSlug={slug} documentId={String(documentId)} />
}
