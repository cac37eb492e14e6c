/** The collections whose published documents are public, in the order in which the site presents them. */
export const publicCollections = [
  'services',
  'partnerships',
  'case-studies',
  'testimonials',
  'organisations',
  'themes',
  'writing',
  'pages',
  'media',
  'redirects',
] as const
export type PublicCollection = (typeof publicCollections)[number]

/** The public collections that have drafts and are published one document at a time. Media is public where a published document shows it. */
export const publishedCollections = [
  'services',
  'partnerships',
  'case-studies',
  'testimonials',
  'organisations',
  'themes',
  'writing',
  'pages',
  'redirects',
] as const satisfies readonly PublicCollection[]
export type PublishedCollection = (typeof publishedCollections)[number]

/** The collections whose documents have a page of their own, so that a text can link to them. */
export const linkableCollections = [
  'services',
  'partnerships',
  'case-studies',
  'writing',
  'pages',
] as const satisfies readonly PublishedCollection[]
export type LinkableCollection = (typeof linkableCollections)[number]

/** The single documents that every page or the home page draws on. */
export const publicGlobals = ['site', 'home'] as const
export type PublicGlobal = (typeof publicGlobals)[number]
