import type { CollectionBeforeDeleteHook } from 'payload'

import { isAddressedCollection } from '../listAddresses.ts'
import { toTargetWhere } from '../oldAddresses.ts'
import type { StoredDocument } from '../StoredDocument.ts'

/** Redirects to a document go with it: they would lead nowhere. */
export const removeRedirects: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!isAddressedCollection(collection.slug)) return
  const row = await req.payload.db.findOne<StoredDocument>({
    collection: collection.slug,
    where: { id: { equals: id } },
    select: { slug: true },
    req,
  })
  const where = toTargetWhere({ collection: collection.slug, id, slug: row?.slug ?? '' })
  await req.payload.delete({ collection: 'redirects', where, depth: 0, req })
}
