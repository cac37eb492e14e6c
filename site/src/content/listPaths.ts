import {
  fixedFiles,
  fixedPages,
  linkableCollections,
  type PublicCollection,
  toDocumentPath,
} from '@throughline/shared'

import { browseFields, type BrowseKind, browseKinds, listBrowsePaths } from './browse.ts'
import type { ContentReader } from './ContentReader.ts'
import { countParts, partedCollections, type PartedCollection, toPartPath } from './parts.ts'
import {
  fixedSitemapPath,
  hasSitemapParts,
  listSitemapParts,
  type SitemapCollection,
  toSitemapPath,
} from './sitemaps.ts'

/** Every path of the site: its pages, with a slash at the end, then its other files. */
export function listPaths(reader: ContentReader): string[] {
  const own = linkableCollections.flatMap((collection) =>
    (collection === 'writing'
      ? reader.list(collection, ['slug', 'link'])
      : reader.list(collection, ['slug'])
    ).flatMap((document) => toOwnPath(collection, document) ?? []),
  )
  const shared = listSharedPaths((collection) => reader.count(collection))
  return [...new Set([...own, ...browseKinds.flatMap((kind) => listPathsOfKind(reader, kind)), ...shared])]
}

/** The addresses of case studies by theme, by service or by question. */
function listPathsOfKind(reader: ContentReader, kind: BrowseKind): string[] {
  const groups =
    kind === 'question'
      ? reader.list('questions', []).map(({ id }) => ({ id, slug: id }))
      : reader.list(browseFields[kind], ['slug'])
  return groups.flatMap(({ id, slug }) => {
    const count = reader.count('case-studies', { where: { field: browseFields[kind], id } })
    return listBrowsePaths({ kind, slug, count })
  })
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
export function listSharedPaths(
  count: (collection: SitemapCollection | PartedCollection) => number,
): string[] {
  const parts = partedCollections.flatMap((collection) =>
    Array.from({ length: countParts(count(collection)) }, (_, place) => toPartPath(collection, place + 1)),
  )
  const sitemaps = hasSitemapParts(count)
    ? [fixedSitemapPath, ...listSitemapParts(count).map(toSitemapPath)]
    : []
  return [...Object.keys(fixedPages), ...parts, ...Object.keys(fixedFiles), ...sitemaps]
}
