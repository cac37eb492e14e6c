import { z } from 'zod'

import { linkableCollections } from '../collections.ts'

const error = 'Choose what this leads to.'

/** A document with a page of its own, named by collection and id. */
export const documentReferenceSchema = z.strictObject({
  collection: z.enum(linkableCollections, { error }),
  id: z.string({ error }),
})
export type DocumentReference = z.infer<typeof documentReferenceSchema>
