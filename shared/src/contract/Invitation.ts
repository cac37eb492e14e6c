import { z } from 'zod'

import { optionalTextSchema } from './document.ts'

/** The words that ask a visitor to get in touch. What is left empty takes the site's own. */
export const invitationSchema = z.strictObject({
  heading: optionalTextSchema,
  text: optionalTextSchema,
  /** The words on the button. */
  label: optionalTextSchema,
})
export type Invitation = z.infer<typeof invitationSchema>
