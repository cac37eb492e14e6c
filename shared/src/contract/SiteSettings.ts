import { z } from 'zod'

import { optionalTextSchema } from './document.ts'
import { linkTargetSchema, richTextSchema } from './RichText.ts'

/** A link with its own words, in the navigation or the footer. */
export const namedLinkSchema = z.strictObject({
  label: z.string().min(1, { error: 'A link needs words.' }),
  target: linkTargetSchema,
})
export type NamedLink = z.infer<typeof namedLinkSchema>

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
  navigation: z.array(namedLinkSchema),
  footer: z.strictObject({ text: optionalTextSchema, links: z.array(namedLinkSchema) }),
  contact: z.strictObject({
    heading: z.string().min(1, { error: 'The contact page needs a heading.' }),
    body: richTextSchema,
    email: z.email({ error: 'This is not an e-mail address.' }).nullable(),
  }),
})
export type SiteSettings = z.infer<typeof siteSettingsSchema>
