import { linkableCollections } from '@throughline/shared'

import { browseFields, type BrowseKind, browseKinds } from './browse.ts'

/**
 * The sitemap is one file while it is short. Beyond that it is an index of files, each with a part of one section, counted from
 * what was published first: publishing changes the last part alone.
 */

/** Addresses up to which the sitemap is one file. */
export const longestSitemap = 1000
/** Addresses in each file of a longer one. */
export const sitemapPartSize = 250

/** One file of a long sitemap. */
export type SitemapPart = { section: SitemapSection; part: number }
type Count = (collection: SitemapCollection) => number

/** What has pages of its own: documents, and what case studies share. */
export const sitemapSections = [...linkableCollections, ...browseKinds] as const
export type SitemapSection = (typeof sitemapSections)[number]
/** What the pages of a section are counted by. */
export type SitemapCollection = Exclude<SitemapSection, BrowseKind> | (typeof browseFields)[BrowseKind]

export function isBrowseKind(section: SitemapSection): section is BrowseKind {
  return browseKinds.some((kind) => kind === section)
}

function toCollection(section: SitemapSection): SitemapCollection {
  return isBrowseKind(section) ? browseFields[section] : section
}

export function hasSitemapParts(count: Count): boolean {
  return sitemapSections.reduce((sum, section) => sum + count(toCollection(section)), 0) > longestSitemap
}

/** The files of a long sitemap, beside that of the fixed pages. */
export function listSitemapParts(count: Count): SitemapPart[] {
  return sitemapSections.flatMap((section) => {
    const parts = Math.ceil(count(toCollection(section)) / sitemapPartSize)
    return Array.from({ length: parts }, (_, place) => ({ section, part: place + 1 }))
  })
}

/** The file of the fixed pages. */
export const fixedSitemapPath = '/sitemap/lists.xml'

export function toSitemapPath({ section, part }: SitemapPart): string {
  return `/sitemap/${section}-${part}.xml`
}

/** The part that a name such as `case-studies-3` means; null where it is none. */
export function parseSitemapName(name: string): SitemapPart | null {
  const [, given, number] = /^([a-z-]+)-([1-9]\d{0,5})$/.exec(name) ?? []
  const section = sitemapSections.find((one) => one === given)
  return section === undefined ? null : { section, part: Number(number) }
}
