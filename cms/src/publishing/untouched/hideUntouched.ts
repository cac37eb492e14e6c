import type { BaseFilter } from 'payload'

import { isPublishedCollection } from '../publishedDocuments.ts'
import { findUntouched } from './findUntouched.ts'

/** Keeps the documents in which nobody typed a word out of a list. */
export function hideUntouched(collection: string): BaseFilter {
  return async ({ req: { payload } }) => {
    if (!isPublishedCollection(collection)) return null
    const ids = await findUntouched({ collection, payload })
    return ids.length === 0 ? null : { id: { not_in: ids } }
  }
}
