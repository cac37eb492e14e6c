import { z } from 'zod'

import { idSchema, metaSchema } from './document.ts'
import { invitationSchema } from './Invitation.ts'
import { richTextSchema } from './RichText.ts'

/** What the home page says and shows. */
export const homeSchema = z.strictObject({
  /** Who, for whom, what: the first words that a visitor reads. */
  headline: z.string().trim().min(1, { error: 'The home page needs a headline.' }),
  introduction: richTextSchema,
  /** Chosen case studies, in this order; where none is chosen, the newest. */
  caseStudies: z.array(idSchema),
  /** A chosen testimonial; where none is chosen, the newest. */
  testimonial: idSchema.nullable(),
  invitation: invitationSchema,
  meta: metaSchema,
})
export type Home = z.infer<typeof homeSchema>
