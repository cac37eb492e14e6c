import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

import type { StoredDocument } from '../StoredDocument.ts'

/** What lies in the trash is public nowhere: it is restored first, then published. */
export const refuseTrashed: CollectionBeforeChangeHook<StoredDocument> = ({ collection, data, req }) => {
  if (data._status !== 'published' || !data.deletedAt) return data
  const message = 'This is in the trash. Restore it first, then publish it.'
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path: '_status', message }], req },
    req.t,
  )
}
