import { z } from 'zod'

import { linkableCollections } from '../collections.ts'

/** A document with a page of its own, named by collection and id. */
export const documentReferenceSchema = z.strictObject({
  collection: z.enum(linkableCollections),
  id: z.string(),
})
export type DocumentReference = z.infer<typeof documentReferenceSchema>
