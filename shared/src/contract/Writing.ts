import { z } from 'zod'

import { idSchema, optionalTextSchema, pageFields, partialDateSchema, webAddressSchema } from './document.ts'
import { richTextSchema } from './RichText.ts'

/** An article on this site, or a note of one that stands elsewhere. */
export const writingSchema = z.strictObject({
  ...pageFields,
  body: richTextSchema,
  /** Where it stands, when it was published elsewhere. */
  link: webAddressSchema.nullable(),
  /** Who published it there. */
  publisher: optionalTextSchema,
  /** The date that the reader sees. */
  date: partialDateSchema.nullable(),
  themes: z.array(idSchema),
})
export type Writing = z.infer<typeof writingSchema>
