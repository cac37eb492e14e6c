import {
  fixedPages,
  linkableCollections,
  type LinkableCollection,
  type PublicCollection,
  toDocumentPath,
} from '@throughline/shared'

import type { ContentReader } from './ContentReader.ts'
import { countParts, partedCollections, toPartPath } from './parts.ts'
import { fixedSitemapPath, hasSitemapParts, listSitemapParts, toSitemapPath } from './sitemaps.ts'

/** What the site holds besides its pages, always. */
export const fixedFiles = ['/feed.xml', '/sitemap.xml', '/robots.txt', '/llms.txt', '/404.html'] as const

/** Every path of the site: its pages, with a slash at the end, then its other files. */
export function listPaths(reader: ContentReader): string[] {
  const own = linkableCollections.flatMap((collection) =>
    (collection === 'writing'
      ? reader.list(collection, ['slug', 'link'])
      : reader.list(collection, ['slug'])
    ).flatMap((document) => toOwnPath(collection, document) ?? []),
  )
  return [...new Set([...own, ...listSharedPaths((collection) => reader.count(collection))])]
}

/** The path of a document's own page; null where it has none. Writing published elsewhere has none. */
export function toOwnPath(
  collection: PublicCollection,
  document: { id: string; slug?: string; link?: string | null } | null,
): string | null {
  const linkable = linkableCollections.find((one) => one === collection)
  if (linkable === undefined || document?.slug === undefined) return null
  const isElsewhere = document.link !== undefined && document.link !== null
  return isElsewhere ? null : toDocumentPath({ collection: linkable, slug: document.slug })
}

/** The paths that no single document owns: fixed pages, parts of lists, feeds. They follow from how many documents there are. */
export function listSharedPaths(count: (collection: LinkableCollection) => number): string[] {
  const parts = partedCollections.flatMap((collection) =>
    Array.from({ length: countParts(count(collection)) }, (_, place) => toPartPath(collection, place + 1)),
  )
  const sitemaps = hasSitemapParts(count)
    ? [fixedSitemapPath, ...listSitemapParts(count).map(toSitemapPath)]
    : []
  return [...Object.keys(fixedPages), ...parts, ...fixedFiles, ...sitemaps]
}
