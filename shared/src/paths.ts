import { linkableCollections, type LinkableCollection } from './collections.ts'

/** The public addresses of the site, as paths. Every page ends in a slash. */

const prefixes: Record<LinkableCollection, string> = {
  services: '/services/',
  partnerships: '/partnerships/',
  'case-studies': '/case-studies/',
  writing: '/writing/',
  pages: '/',
}

/** The address of a document's own page: `{ collection: 'services', slug: 'x' }` → `/services/x/`. */
export function toDocumentPath({
  collection,
  slug,
}: {
  collection: LinkableCollection
  slug: string
}): string {
  return `${prefixes[collection]}${slug}/`
}

/**
 * The lasting address of a testimonial, which has no page of its own: it leads on to the place in the list where the words stand. That
 * place moves to another part of the list as testimonials are added.
 */
export function toTestimonialPath(slug: string): string {
  return `/testimonials/${slug}/`
}

/** The document whose own page has this address, as far as the address tells: `/services/x/` → service, x. Null where it is no such address. */
export function parseDocumentPath(path: string): { collection: LinkableCollection; slug: string } | null {
  const [, prefix = '', slug = ''] = /^(\/(?:[a-z0-9-]+\/)?)([a-z0-9]+(?:-[a-z0-9]+)*)\/$/.exec(path) ?? []
  const collection = linkableCollections.find((one) => prefixes[one] === prefix)
  if (collection === undefined) return null
  return collection === 'pages' && findReservedPath(slug) !== null ? null : { collection, slug }
}

/** The pages that exist whatever the content is, with the words a person knows them by. */
export const fixedPages = {
  '/': 'the home page',
  '/services/': 'the list of services',
  '/case-studies/': 'the list of case studies',
  '/questions/': 'the list of learning questions',
  '/partnerships/': 'the list of partnerships',
  '/testimonials/': 'the testimonials',
  '/writing/': 'the list of writing',
  '/contact/': 'the contact page',
  '/contact/sent/': 'the page after an enquiry',
  '/search/': 'the search page',
} as const

/** What the site holds besides its pages, always, with the words a person knows it by. */
export const fixedFiles = {
  '/feed.xml': 'the feed',
  '/sitemap.xml': 'the list of pages for search engines',
  '/robots.txt': 'the note to search engines',
  '/llms.txt': 'the note to language models',
  '/404.html': 'the page for addresses that do not exist',
} as const

/** Where case studies are listed by what they share: the slug of that and a slash follow. */
export const browsePrefixes = {
  theme: '/case-studies/theme/',
  service: '/case-studies/service/',
  question: '/case-studies/question/',
} as const

/** First parts of addresses that the site keeps for itself, with what they are. */
const reservedSegments: Record<string, string> = {
  ...Object.fromEntries(Object.entries(fixedPages).map(([path, name]) => [path.slice(1, -1), name])),
  '404': 'the page for addresses that do not exist',
  media: 'the pictures and files',
  hooks: 'the messages that the site is sent',
  enquiries: 'the enquiries that visitors send',
  preview: 'the drafts that are not public yet',
  healthz: 'the answer to whether the site is well',
  assets: 'the styles and scripts of the site',
}

/** What a page with this slug would hide, in words; null where nothing is in the way. */
export function findReservedPath(slug: string): string | null {
  return slug === '' ? null : (reservedSegments[slug] ?? null)
}

/** The public path of a media file. It changes with the bytes, so that it can be cached for ever. */
export function toMediaPath({ sha256, filename }: { sha256: string; filename: string }): string {
  return `/media/${sha256.slice(0, 16)}/${encodeURIComponent(filename)}`
}

/**
 * Words as a slug: lower case, accents removed, everything but letters and digits as single hyphens, at most 80 characters
 * cut at a word. Empty where nothing is left.
 */
export function toSlug(words: string): string {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/gi, 'ae')
    .replace(/ø/gi, 'o')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug.length <= 80) return slug
  const cut = slug.slice(0, 81).replace(/-[^-]*$/, '')
  return cut.slice(0, 80).replace(/-+$/, '')
}
