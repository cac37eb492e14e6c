import type { CollectionBeforeChangeHook } from 'payload'

import { publishingContext } from '../context.ts'
import { isAddressedCollection } from '../listAddresses.ts'
import type { StoredDocument } from '../StoredDocument.ts'

type Version = { version: StoredDocument }

/**
 * Notes the address by which visitors may still know a document that was withdrawn and is about to be published again: that of its last
 * public version. (Of one that is public, `notePublicState` knows.)
 */
export const noteKnownSlug: CollectionBeforeChangeHook<StoredDocument> = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  const publishing = publishingContext(context)
  const isPublishing = data._status === 'published' && !publishing.savesDraft
  if (!isPublishing || !originalDoc?.firstPublishedAt || !isAddressedCollection(collection.slug)) return data
  const key = `${collection.slug}:${originalDoc.id}`
  if (publishing.knownSlug?.[key] !== undefined) return data
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    collection: collection.slug,
    where: { and: [{ parent: { equals: originalDoc.id } }, { 'version._status': { equals: 'published' } }] },
    select: { version: { slug: true } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  const slug = (docs[0] as Version | undefined)?.version.slug
  if (slug) publishing.knownSlug = { ...publishing.knownSlug, [key]: slug }
  return data
}
