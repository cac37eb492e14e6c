import { z } from 'zod'

import type { PublicCollection, PublicGlobal } from '../collections.ts'
import { caseStudySchema } from './CaseStudy.ts'
import { homeSchema } from './Home.ts'
import { mediaSchema } from './Media.ts'
import { organisationSchema } from './Organisation.ts'
import { pageSchema } from './Page.ts'
import { partnershipSchema } from './Partnership.ts'
import { redirectSchema } from './Redirect.ts'
import { serviceSchema } from './Service.ts'
import { siteSettingsSchema } from './SiteSettings.ts'
import { testimonialSchema } from './Testimonial.ts'
import { themeSchema } from './Theme.ts'
import { writingSchema } from './Writing.ts'

/** The contract: the shape of a published document, by collection. */
export const documentSchemas = {
  services: serviceSchema,
  partnerships: partnershipSchema,
  'case-studies': caseStudySchema,
  testimonials: testimonialSchema,
  organisations: organisationSchema,
  themes: themeSchema,
  writing: writingSchema,
  pages: pageSchema,
  media: mediaSchema,
  redirects: redirectSchema,
} as const satisfies Record<PublicCollection, z.ZodType>

/** The contract of the globals. */
export const globalSchemas = {
  site: siteSettingsSchema,
  home: homeSchema,
} as const satisfies Record<PublicGlobal, z.ZodType>

/** Collection → the type of its published documents. */
export type ContractDocuments = {
  [C in PublicCollection]: z.infer<(typeof documentSchemas)[C]>
}
/** Global → its type. */
export type ContractGlobals = {
  [G in PublicGlobal]: z.infer<(typeof globalSchemas)[G]>
}

const byId = <S extends z.ZodType>(schema: S) => z.record(z.string(), schema)

/**
 * All contract documents that the public may see, by collection and then by id, and the globals.
 * A global that was never published is null; the site then has nothing to show and makes no release.
 */
export const publishedContentSchema = z.strictObject({
  documents: z.strictObject({
    services: byId(serviceSchema),
    partnerships: byId(partnershipSchema),
    'case-studies': byId(caseStudySchema),
    testimonials: byId(testimonialSchema),
    organisations: byId(organisationSchema),
    themes: byId(themeSchema),
    writing: byId(writingSchema),
    pages: byId(pageSchema),
    media: byId(mediaSchema),
    redirects: byId(redirectSchema),
  }),
  globals: z.strictObject({
    site: siteSettingsSchema.nullable(),
    home: homeSchema.nullable(),
  }),
})
export type PublishedContent = z.infer<typeof publishedContentSchema>
