import type { CollectionBeforeChangeHook } from 'payload'

import { publishingContext } from '../context.ts'
import type { StoredDocument } from '../StoredDocument.ts'

/** Remembers when a document first went to the public. */
export const stampFirstPublication: CollectionBeforeChangeHook<StoredDocument> = ({
  context,
  data,
  originalDoc,
}) => {
  const publishing = publishingContext(context)
  if (data._status !== 'published' || publishing.savesDraft) return data
  const firstPublishedAt = originalDoc?.firstPublishedAt ?? publishing.requestedAt ?? new Date().toISOString()
  return { ...data, firstPublishedAt }
}
