import { z } from 'zod'

import { documentReferenceSchema } from './DocumentReference.ts'
import { idSchema } from './document.ts'
import { linkAddressSchema } from './RichText.ts'

/** An old address that leads to a new one. */
export const redirectSchema = z.strictObject({
  id: idSchema,
  /** A path on this site with a slash at both ends: `/old-address/`. */
  from: z.string().regex(/^\/([a-z0-9._~%-]+\/)+$/i, {
    error: 'Write the old address as a path on this site, such as /old-address/.',
  }),
  to: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('document'), document: documentReferenceSchema }),
    z.strictObject({ type: z.literal('address'), address: linkAddressSchema }),
  ]),
})
export type Redirect = z.infer<typeof redirectSchema>
