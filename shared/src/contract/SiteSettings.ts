import { z } from 'zod'

import { phraseNames } from '../phrases.ts'
import { idSchema, optionalTextSchema, webAddressSchema } from './document.ts'
import { linkTargetSchema, richTextSchema } from './RichText.ts'

/** A link with its own words, in the navigation or the footer. */
export const namedLinkSchema = z.strictObject({
  label: z.string().min(1, { error: 'A link needs words.' }),
  target: linkTargetSchema,
})
export type NamedLink = z.infer<typeof namedLinkSchema>

const keptError = 'Enquiries are kept for 1 to 120 whole months.'

/** The frame of every page. */
export const siteSettingsSchema = z.strictObject({
  /** The site's name, in the header and in page titles. */
  name: z.string().trim().min(1, { error: 'The site needs a name.' }),
  /** Who the practitioner is. */
  practitioner: optionalTextSchema,
  /** One line under the name. */
  tagline: optionalTextSchema,
  /** What search engines say of the site as a whole. */
  description: optionalTextSchema,
  /** A picture for where the site is shared and a document has none of its own, by media id. */
  picture: idSchema.nullable(),
  /** The practitioner elsewhere: profiles, networks. */
  social: z.array(
    z.strictObject({ label: z.string().min(1, { error: 'A link needs words.' }), address: webAddressSchema }),
  ),
  navigation: z.array(namedLinkSchema),
  footer: z.strictObject({ text: optionalTextSchema, links: z.array(namedLinkSchema) }),
  contact: z.strictObject({
    heading: z.string().min(1, { error: 'The contact page needs a heading.' }),
    body: richTextSchema,
    email: z.email({ error: 'This is not an e-mail address.' }).nullable(),
    /** How long enquiries are kept after they were sent. Months. */
    enquiriesKeptMonths: z
      .number({ error: keptError })
      .int({ error: keptError })
      .min(1, { error: keptError })
      .max(120, { error: keptError }),
  }),
  /** Words of the site's own frame that the practitioner says differently, by phrase. */
  phrases: z.partialRecord(z.enum(phraseNames), z.string().min(1)),
})
export type SiteSettings = z.infer<typeof siteSettingsSchema>
