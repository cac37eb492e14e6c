import { z } from 'zod'

import { documentFields, idSchema, webAddressSchema } from './document.ts'
import { richTextSchema } from './RichText.ts'

/** Kinds of organisation, with the words for each. */
export const organisationKinds = {
  charity: 'Charity',
  community: 'Community group',
  company: 'Company',
  funder: 'Funder',
  government: 'Public body',
  network: 'Network',
  university: 'University or research institute',
  other: 'Other',
} as const

/** An organisation that the practitioner has worked with. `title` is its name, `summary` one line about it. */
export const organisationSchema = z.strictObject({
  ...documentFields,
  body: richTextSchema,
  website: webAddressSchema.nullable(),
  /** Its sign, by media id. */
  logo: idSchema.nullable(),
  kind: z.enum(Object.keys(organisationKinds) as (keyof typeof organisationKinds)[]).nullable(),
})
export type Organisation = z.infer<typeof organisationSchema>
