import { toTestimonialPath } from '@throughline/shared'

/** The ids of the things that many pages speak of: addresses with a fragment, the same on every page. */

export const toPersonId = (siteUrl: string) => `${siteUrl}/#practitioner`
export const toWebSiteId = (siteUrl: string) => `${siteUrl}/#site`
export const toPageId = (siteUrl: string, path: string) => `${siteUrl}${path}#page`
/** The thing that a page is about, as against the page. */
export const toSubjectId = (siteUrl: string, path: string) => `${siteUrl}${path}#subject`
export const toOrganisationId = (siteUrl: string, slug: string) => `${siteUrl}/#organisation-${slug}`
export const toQuotationId = (siteUrl: string, slug: string) =>
  `${siteUrl}${toTestimonialPath(slug)}#quotation`
