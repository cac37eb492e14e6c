import { z } from 'zod'

import { documentFields, webAddressSchema } from './document.ts'
import { richTextSchema } from './RichText.ts'

/** An organisation that the practitioner has worked with. `title` is its name, `summary` one line about it. */
export const organisationSchema = z.strictObject({
  ...documentFields,
  body: richTextSchema,
  website: webAddressSchema.nullable(),
})
export type Organisation = z.infer<typeof organisationSchema>
