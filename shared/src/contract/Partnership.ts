import { z } from 'zod'

import { idSchema, optionalTextSchema, pageFields, partialDateSchema } from './document.ts'
import { richTextSchema } from './RichText.ts'

/** A piece of work over time with one or more organisations. */
export const partnershipSchema = z.strictObject({
  ...pageFields,
  /** What happened. */
  body: richTextSchema,
  /** With whom. */
  organisations: z.array(idSchema),
  /** Which services it was an instance of. */
  services: z.array(idSchema),
  /** The practitioner's role. */
  role: optionalTextSchema,
  /** Whether it belongs to the present or to earlier work. */
  standing: z.enum(['recent', 'earlier']),
  /** When it began. */
  from: partialDateSchema.nullable(),
  /** When it ended. */
  to: partialDateSchema.nullable(),
  /** Whether it still goes on; then it has no end. */
  ongoing: z.boolean(),
  /** How long it ran, in words, where dates are not known: "over two years". */
  duration: optionalTextSchema,
  /** Where it took place, in words. */
  place: optionalTextSchema,
})
export type Partnership = z.infer<typeof partnershipSchema>
