import { linkableCollections } from '@throughline/shared'

/**
 * The sitemap is one file while it is short. Beyond that it is an index of files, each with a part of one collection, counted from
 * what was published first: publishing changes the last part alone.
 */

/** Addresses up to which the sitemap is one file. */
export const longestSitemap = 1000
/** Addresses in each file of a longer one. */
export const sitemapPartSize = 250

/** What has pages by the number: documents with a page of their own, and learning questions. */
export const sitemapCollections = [...linkableCollections, 'questions'] as const
export type SitemapCollection = (typeof sitemapCollections)[number]

/** One file of a long sitemap. */
export type SitemapPart = { collection: SitemapCollection; part: number }
type Count = (collection: SitemapCollection) => number

export function hasSitemapParts(count: Count): boolean {
  return sitemapCollections.reduce((sum, collection) => sum + count(collection), 0) > longestSitemap
}

/** The files of a long sitemap, beside that of the fixed pages. */
export function listSitemapParts(count: Count): SitemapPart[] {
  return sitemapCollections.flatMap((collection) => {
    const parts = Math.ceil(count(collection) / sitemapPartSize)
    return Array.from({ length: parts }, (_, place) => ({ collection, part: place + 1 }))
  })
}

/** The file of the pages that are there whatever is published, and of case studies by theme and service. */
export const fixedSitemapPath = '/sitemap/lists.xml'

export function toSitemapPath({ collection, part }: SitemapPart): string {
  return `/sitemap/${collection}-${part}.xml`
}

/** The part that a name such as `case-studies-3` means; null where it is none. */
export function parseSitemapName(name: string): SitemapPart | null {
  const [, given, number] = /^([a-z-]+)-([1-9]\d{0,5})$/.exec(name) ?? []
  const collection = sitemapCollections.find((one) => one === given)
  return collection === undefined ? null : { collection, part: Number(number) }
}
