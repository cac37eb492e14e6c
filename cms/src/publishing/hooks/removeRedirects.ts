import type { CollectionBeforeDeleteHook } from 'payload'

import { isLinkableCollection } from '../publishedDocuments.ts'
import { toTargetWhere } from '../oldAddresses.ts'

/** Redirects to a document go with it: they would lead nowhere. */
export const removeRedirects: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!isLinkableCollection(collection.slug)) return
  const where = toTargetWhere({ collection: collection.slug, id })
  await req.payload.delete({ collection: 'redirects', where, depth: 0, req })
}
