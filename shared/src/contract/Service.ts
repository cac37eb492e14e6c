import { z } from 'zod'

import { documentFields, idSchema } from './document.ts'
import { richTextSchema } from './RichText.ts'

/** Something that the practitioner offers. Its partnerships, case studies and testimonials point to it. */
export const serviceSchema = z.strictObject({
  ...documentFields,
  /** What it is. */
  body: richTextSchema,
  /** Where it stands among the services: lower first. */
  order: z.number().int({ error: 'A place in the list is a whole number.' }),
  /** Neighbouring services that a reader may be looking for instead. */
  neighbours: z.array(idSchema),
})
export type Service = z.infer<typeof serviceSchema>
