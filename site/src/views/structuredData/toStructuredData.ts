import type { ContentReader } from '../../content/ContentReader.ts'
import { findSection } from '../head/findSection.ts'
import { toDocumentAddress } from '../head/parsePath.ts'
import type { Head } from '../head/toHead.ts'
import { findSubject } from './findSubject.ts'
import { toPageId } from './ids.ts'
import { type Node, type Place, toNode, toReference } from './Node.ts'
import { toBreadcrumbs } from './toBreadcrumbs.ts'
import { toSiteNodes } from './toSiteNodes.ts'

/** What a page tells search engines of itself: one connected graph, in which every reference leads to a node. */
export type StructuredData = { '@context': string; '@graph': Node[] }

export function toStructuredData(
  reader: ContentReader,
  { siteUrl, path, title, head }: Place & { title: string; head: Head },
): StructuredData {
  const place = { siteUrl, path }
  const { person, website } = toSiteNodes(reader, place)
  const section = findSection(reader, path)
  const breadcrumbs = toBreadcrumbs({ ...place, name: head.siteName, title, section })
  const subject = findSubject(reader, place)
  const page = toNode({
    '@type': toPageType(path),
    '@id': toPageId(siteUrl, path),
    url: siteUrl + path,
    name: head.ownTitle,
    description: head.description,
    inLanguage: 'en-GB',
    isPartOf: toReference(website),
    breadcrumb: breadcrumbs && toReference(breadcrumbs),
    primaryImageOfPage: { '@type': 'ImageObject', url: siteUrl + head.picture.path },
    datePublished: head.publishedAt,
    dateModified: head.updatedAt,
    ...(path === '/' ? { about: toReference(person) } : {}),
    ...subject.page,
  })
  const nodes = [page, ...(breadcrumbs === null ? [] : [breadcrumbs]), website, person, ...subject.nodes]
  const unique = new Map(nodes.map((node) => [node['@id'], node]))
  return { '@context': 'https://schema.org', '@graph': [...unique.values()] }
}

/** The text of a script element. Nothing in it can end the element. */
export function toScriptText(data: StructuredData): string {
  return JSON.stringify(data).replace(/</g, '\\u003c')
}

function toPageType(path: string): string {
  if (path === '/contact/') return 'ContactPage'
  if (path === '/about/') return 'AboutPage'
  return path === '/' || toDocumentAddress(path) !== null ? 'WebPage' : 'CollectionPage'
}
