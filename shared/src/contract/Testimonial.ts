import { z } from 'zod'

import { documentFields, idSchema, optionalTextSchema, partialDateSchema } from './document.ts'
import { richTextSchema } from './RichText.ts'

/** What somebody said of the work, in their exact words. `title` is the person's name, `summary` a short extract of the words. */
export const testimonialSchema = z
  .strictObject({
    ...documentFields,
    /** The exact words. */
    body: richTextSchema,
    /** The person's role, as they would give it: "Founder". */
    role: optionalTextSchema,
    organisation: idSchema.nullable(),
    partnership: idSchema.nullable(),
    services: z.array(idSchema),
    /** A picture of the person, by media id. */
    picture: idSchema.nullable(),
    /** Where it was given, in words: "At the closing gathering". */
    occasion: optionalTextSchema,
    /** When it was given. */
    date: partialDateSchema.nullable(),
  })
  .refine(({ body, summary }) => body.length > 0 || summary !== null, {
    path: ['body'],
    error: 'Write down what they said.',
  })
export type Testimonial = z.infer<typeof testimonialSchema>
