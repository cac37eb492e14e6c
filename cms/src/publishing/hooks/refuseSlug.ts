import { findReservedPath } from '@throughline/shared'
import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

import { publishingContext } from '../context.ts'
import { describeTakenSlug } from '../describeTaken.ts'
import type { StoredDocument } from '../StoredDocument.ts'

/**
 * Refuses an address that is taken, or that would hide a page of the site itself, and names what is in the way. A draft of
 * something that exists may hold any address: nothing that someone types is lost over it.
 */
export const refuseSlug: CollectionBeforeChangeHook<StoredDocument> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const publishing = publishingContext(context)
  const { savesDraft } = publishing
  delete publishing.justRead
  const { slug } = data
  if (!slug || (savesDraft && operation === 'update')) return data
  const refuse = (message: string) => {
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ path: 'slug', label: 'Address', message }],
    })
  }
  const reserved = collection.slug === 'pages' && !savesDraft ? findReservedPath(slug) : null
  if (reserved) refuse(`/${slug}/ is the address of ${reserved}. Choose another.`)
  const id = originalDoc?.id
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection: collection.slug,
    where: { or: [{ slug: { equals: slug } }, ...(id === undefined ? [] : [{ id: { equals: id } }])] },
    select: { title: true, slug: true, deletedAt: true, _status: true },
    limit: 2,
    pagination: false,
    req,
  })
  const own = docs.find((doc) => String(doc.id) === String(id))
  if (own) publishing.justRead = own
  const other = docs.find((doc) => doc !== own && doc.slug === slug)
  if (other) refuse(describeTakenSlug({ ...other, slug }))
  return data
}
