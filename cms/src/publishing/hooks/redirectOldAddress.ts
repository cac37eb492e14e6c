import type { CollectionAfterChangeHook } from 'payload'

import { publishingContext } from '../context.ts'
import { isAddressedCollection } from '../listAddresses.ts'
import { addRedirects, endRedirectsFrom } from '../oldAddresses.ts'
import type { StoredDocument } from '../StoredDocument.ts'

/**
 * Has the addresses by which visitors knew a document lead to where it is published, in the same transaction, so that the site learns of
 * both at once. A redirect from an address that it takes ends: a page stands there.
 */
export const redirectOldAddress: CollectionAfterChangeHook<StoredDocument> = async ({
  collection,
  context,
  doc,
  req,
}) => {
  const publishing = publishingContext(context)
  if (publishing.savesDraft || doc._status !== 'published' || !doc.slug) return doc
  if (!isAddressedCollection(collection.slug)) return doc
  const key = `${collection.slug}:${doc.id}`
  const known = publishing.knownSlug?.[key]
  const hasMoved = known !== undefined && known !== doc.slug
  // Writing that stands elsewhere has no page of its own.
  const hasPage = collection.slug !== 'writing' || !doc.link
  if (!hasPage || (!hasMoved && publishing.wasPublic?.[key] === true)) return doc
  const place = { collection: collection.slug, id: doc.id, slug: doc.slug, req }
  await endRedirectsFrom(place)
  if (hasMoved) await addRedirects({ ...place, known })
  return doc
}
