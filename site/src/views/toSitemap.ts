import { fixedPages, type LinkableCollection, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { toXmlElement } from './xml.ts'

type Entry = { path: string; changedAt: string | null }

/** Which page lists a collection. */
const listPage: Partial<Record<LinkableCollection, keyof typeof fixedPages>> = {
  services: '/services/',
  partnerships: '/partnerships/',
  'case-studies': '/case-studies/',
  writing: '/writing/',
}

/** The sitemap (https://www.sitemaps.org): every page of the site but the search, with the moment of its last change where that is known. */
export function toSitemap(reader: ContentReader, { siteUrl }: { siteUrl: string }): string {
  const documents = [
    ...(['services', 'partnerships', 'case-studies', 'pages'] as const).map((collection) => ({
      collection,
      entries: reader.list(collection, ['slug', 'updatedAt']),
    })),
    {
      collection: 'writing' as const,
      entries: reader.list('writing', ['slug', 'updatedAt', 'link']).filter(({ link }) => link === null),
    },
  ]
  const lists = new Map(
    documents.map(({ collection, entries }) => [
      listPage[collection],
      entries
        .map(({ updatedAt }) => updatedAt)
        .toSorted()
        .at(-1) ?? null,
    ]),
  )
  const fixed = (Object.keys(fixedPages) as (keyof typeof fixedPages)[])
    .filter((path) => path !== '/search/')
    .map((path): Entry => ({ path, changedAt: lists.get(path) ?? null }))
  const own = documents.flatMap(({ collection, entries }) =>
    entries.map(({ slug, updatedAt }): Entry => ({
      path: toDocumentPath({ collection, slug }),
      changedAt: updatedAt,
    })),
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...[...fixed, ...own].map(
      ({ path, changedAt }) =>
        `<url>${toXmlElement('loc', siteUrl + path)}${toXmlElement('lastmod', changedAt)}</url>`,
    ),
    '</urlset>',
    '',
  ].join('\n')
}
