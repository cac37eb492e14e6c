import { fixedPages, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from './ContentReader.ts'

/** What the site holds besides its pages. */
export const fixedFiles = ['/feed.xml', '/sitemap.xml', '/robots.txt', '/404.html'] as const

/** Every path of the site: its pages, with a slash at the end, then its other files. */
export function listPaths(reader: ContentReader): string[] {
  return [...Object.keys(fixedPages), ...listDocumentPaths(reader), ...fixedFiles]
}

/** The paths of all documents that have a page of their own. Writing published elsewhere has none. */
function listDocumentPaths(reader: ContentReader): string[] {
  const plain = (['services', 'partnerships', 'case-studies', 'pages'] as const).flatMap((collection) =>
    reader.list(collection, ['slug']).map(({ slug }) => toDocumentPath({ collection, slug })),
  )
  const writing = reader
    .list('writing', ['slug', 'link'])
    .filter(({ link }) => link === null)
    .map(({ slug }) => toDocumentPath({ collection: 'writing', slug }))
  return [...plain, ...writing]
}
