import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import { publishingContext } from '../context.ts'
import { createPublication, type Publication } from '../createPublication.ts'
import { toKind } from '../publishedDocuments.ts'
import type { StoredDocument } from '../StoredDocument.ts'

type Change = Publication['change']

function changeOf({ isPublic, wasPublic }: { isPublic: boolean; wasPublic: boolean }): Change | null {
  if (isPublic) return wasPublic ? 'changed' : 'published'
  return wasPublic ? 'withdrawn' : null
}

async function record({
  change,
  collectionSlug,
  document,
  req,
}: {
  change: Change | null
  collectionSlug: string
  document: StoredDocument | null
  req: PayloadRequest
}): Promise<void> {
  if (change === null) return
  await createPublication({
    req,
    publication: {
      change,
      collectionSlug,
      documentId: document ? String(document.id) : collectionSlug,
      documentTitle: document?.title ?? document?.from ?? document?.filename ?? toKind(collectionSlug),
      requestedAt: publishingContext(req.context).requestedAt ?? new Date().toISOString(),
    },
  })
}

/** Writes down, in the same transaction, that what the public sees of a document has changed. Draft saves change nothing. */
export const recordPublication: CollectionAfterChangeHook<StoredDocument> = async ({
  collection,
  context,
  doc,
  req,
}) => {
  const publishing = publishingContext(context)
  if (publishing.savesDraft) return doc
  const wasPublic = publishing.wasPublic?.[`${collection.slug}:${doc.id}`] ?? false
  const change = changeOf({ isPublic: doc._status === 'published', wasPublic })
  await record({ change, collectionSlug: collection.slug, document: doc, req })
  return doc
}

/** The same for a document that was deleted. */
export const recordDeletion: CollectionAfterDeleteHook<StoredDocument> = async ({ collection, doc, req }) => {
  const change = changeOf({ isPublic: false, wasPublic: doc._status === 'published' })
  await record({ change, collectionSlug: collection.slug, document: doc, req })
  return doc
}

/** The same for a global. */
export const recordGlobalPublication: GlobalAfterChangeHook = async ({ context, doc, global, req }) => {
  const publishing = publishingContext(context)
  const document = doc as StoredDocument
  if (publishing.savesDraft) return document
  const wasPublic = publishing.wasPublic?.[global.slug] ?? false
  const change = changeOf({ isPublic: document._status === 'published', wasPublic })
  await record({ change, collectionSlug: global.slug, document: null, req })
  return document
}

/**
 * A picture or file whose words or bytes change may change pages that show it, and so may one that goes to the trash or comes back. A new
 * one is shown nowhere yet.
 */
export const recordMediaChange: CollectionAfterChangeHook<StoredDocument> = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return doc
  const change = changeOf({ isPublic: !doc.deletedAt, wasPublic: !previousDoc.deletedAt })
  await record({ change, collectionSlug: collection.slug, document: doc, req })
  return doc
}

/** The same for one that was deleted. */
export const recordMediaDeletion: CollectionAfterDeleteHook<StoredDocument> = async ({
  collection,
  doc,
  req,
}) => {
  const change = changeOf({ isPublic: false, wasPublic: !doc.deletedAt })
  await record({ change, collectionSlug: collection.slug, document: doc, req })
  return doc
}
