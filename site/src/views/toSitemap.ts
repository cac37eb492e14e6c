import { enquiryPaths, fixedPages } from '@throughline/shared'

import { browseFields, type BrowseKind, toBrowsePath } from '../content/browse.ts'
import type { ContentReader, ListRange } from '../content/ContentReader.ts'
import { toOwnPath } from '../content/listPaths.ts'
import {
  fixedSitemapPath,
  hasSitemapParts,
  isBrowseKind,
  listSitemapParts,
  longestSitemap,
  parseSitemapName,
  type SitemapCollection,
  sitemapPartSize,
  type SitemapSection,
  sitemapSections,
  toSitemapPath,
} from '../content/sitemaps.ts'
import { isEmptyGroup, isEmptyList } from './emptyLists.ts'
import { toXmlElement } from './xml.ts'

/**
 * Sitemaps (https://www.sitemaps.org): every page of the site but the answer to an enquiry, lists that hold nothing yet, and the parts of
 * lists, which the lists lead to.
 */

type Entry = { path: string; changedAt: string | null }
type Site = { siteUrl: string }

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The sitemap, with the moment of the last change where that is known; of a large site the index of its sitemaps. */
export function toSitemap(reader: ContentReader, { siteUrl }: Site): string {
  // To know that a site is small, counting to the limit is enough.
  const few = (collection: SitemapCollection) => reader.count(collection, { limit: longestSitemap + 1 })
  if (hasSitemapParts(few)) return toSitemapIndex(reader, { siteUrl })
  const own = sitemapSections.map((section) => ({
    section,
    entries: listEntries(reader, section, { first: longestSitemap }),
  }))
  const latest = new Map(own.map(({ section, entries }) => [`/${section}/`, findLatest(entries)]))
  const fixed = listFixedEntries(reader).map(({ path }) => ({ path, changedAt: latest.get(path) ?? null }))
  return toUrlSet([...fixed, ...own.flatMap(({ entries }) => entries)], siteUrl)
}

/** One file of a long sitemap by its name, such as `case-studies-3` or `lists`; null where there is none. */
export function toSitemapFile(
  reader: ContentReader,
  { name, siteUrl }: Site & { name: string },
): string | null {
  if (`/sitemap/${name}.xml` === fixedSitemapPath) return toUrlSet(listFixedEntries(reader), siteUrl)
  const file = parseSitemapName(name)
  if (file === null) return null
  const { section, part } = file
  return toUrlSet(listEntries(reader, section, { part, size: sitemapPartSize }), siteUrl)
}

function toSitemapIndex(reader: ContentReader, { siteUrl }: Site): string {
  const parts = listSitemapParts((collection) => reader.count(collection))
  const files = [fixedSitemapPath, ...parts.map(toSitemapPath)]
  return toXml(
    'sitemapindex',
    files.map((path) => `<sitemap>${toXmlElement('loc', siteUrl + path)}</sitemap>`),
  )
}

function listFixedEntries(reader: ContentReader): Entry[] {
  return Object.keys(fixedPages)
    .filter((path) => path !== enquiryPaths.sent && !isEmptyList(reader, path))
    .map((path) => ({ path, changedAt: null }))
}

function listEntries(reader: ContentReader, section: SitemapSection, range: ListRange): Entry[] {
  if (isBrowseKind(section)) return listBrowseEntries(reader, section, range)
  const options = { range, by: 'published' } as const
  const documents =
    section === 'writing'
      ? reader.slice(section, ['slug', 'updatedAt', 'link'], options)
      : reader.slice(section, ['slug', 'updatedAt'], options)
  return documents.flatMap((document) => {
    const path = toOwnPath(section, document)
    return path === null ? [] : { path, changedAt: document.updatedAt }
  })
}

/** Case studies by what they share. When such a page last changed is not known. */
function listBrowseEntries(reader: ContentReader, kind: BrowseKind, range: ListRange): Entry[] {
  const options = { range, by: 'published' } as const
  const groups =
    kind === 'question'
      ? reader.slice('questions', [], options).map(({ id }) => ({ id, slug: id }))
      : reader.slice(browseFields[kind], ['slug'], options)
  return groups.flatMap(({ id, slug }) =>
    isEmptyGroup(reader, { kind, id }) ? [] : { path: toBrowsePath({ kind, slug }), changedAt: null },
  )
}

function findLatest(entries: readonly Entry[]): string | null {
  return entries.reduce<string | null>(
    (latest, { changedAt }) =>
      changedAt !== null && (latest === null || changedAt > latest) ? changedAt : latest,
    null,
  )
}

function toUrlSet(entries: readonly Entry[], siteUrl: string): string {
  const lines = entries.map(
    ({ path, changedAt }) =>
      `<url>${toXmlElement('loc', siteUrl + path)}${toXmlElement('lastmod', changedAt)}</url>`,
  )
  return toXml('urlset', lines)
}

function toXml(root: string, lines: readonly string[]): string {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>'
  return [declaration, `<${root} xmlns="${namespace}">`, ...lines, `</${root}>`, ''].join('\n')
}
