import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'

import { publishingContext } from '../context.ts'
import { isAddressedCollection } from '../listAddresses.ts'
import type { StoredDocument } from '../StoredDocument.ts'

/** Whether the public sees a document now, and by which address. Its latest version may be a draft, so the row itself is asked. */
export const notePublicState: CollectionBeforeChangeHook<StoredDocument> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const publishing = publishingContext(context)
  if (operation !== 'update' || publishing.savesDraft || originalDoc?.id === undefined) return data
  const { id } = originalDoc
  // Several documents may be saved side by side in one request.
  const isAtHand = String(publishing.justRead?.id) === String(id)
  const row = isAtHand
    ? publishing.justRead
    : await req.payload.db.findOne<StoredDocument>({
        collection: collection.slug,
        where: { id: { equals: id } },
        select: { _status: true, ...(isAddressedCollection(collection.slug) && { slug: true }) },
        req,
      })
  publishing.wasPublic ??= {}
  publishing.wasPublic[`${collection.slug}:${id}`] = row?._status === 'published'
  if (row?._status === 'published' && row.slug) {
    publishing.knownSlug = { ...publishing.knownSlug, [`${collection.slug}:${id}`]: row.slug }
  }
  return data
}

/** The same for a global. */
export const noteGlobalPublicState: GlobalBeforeChangeHook = async ({ context, data, global, req }) => {
  const publishing = publishingContext(context)
  if (publishing.savesDraft) return data as unknown
  const row = await req.payload.db.findGlobal<StoredDocument>({
    slug: global.slug,
    select: { _status: true },
    req,
  })
  publishing.wasPublic ??= {}
  publishing.wasPublic[global.slug] = row?._status === 'published'
  return data as unknown
}
