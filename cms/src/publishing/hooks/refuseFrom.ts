import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

import { publishingContext } from '../context.ts'
import { describeTakenFrom } from '../describeTaken.ts'
import type { StoredDocument } from '../StoredDocument.ts'

/** Refuses a second redirect from one address. A draft of one that exists may hold any: nothing that someone types is lost over it. */
export const refuseFrom: CollectionBeforeChangeHook<StoredDocument> = async ({
  collection,
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { from } = data
  if (
    collection.slug !== 'redirects' ||
    !from ||
    (publishingContext(context).savesDraft && operation === 'update')
  )
    return data
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection: collection.slug,
    where: { from: { equals: from } },
    select: { from: true },
    limit: 2,
    pagination: false,
    req,
  })
  if (docs.every(({ id }) => String(id) === String(originalDoc?.id))) return data
  const errors = [{ path: 'from', label: 'Old address', message: describeTakenFrom(from) }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
