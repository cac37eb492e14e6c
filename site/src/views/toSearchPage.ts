import { toDocumentPath, type LinkableCollection } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { findPhrases } from './findPhrases.ts'
import { findSection } from './head/findSection.ts'

/** A way into the site for those who would rather look around, or search without a script. */
export type SearchWay = { title: string; href: string }

/** Pages of their own that the search page names. */
const mostPages = 30

const lists = ['services', 'case-studies', 'questions', 'partnerships', 'testimonials', 'writing'] as const

/** The lists that hold something, and the pages of their own. */
export function toSearchPage(reader: ContentReader): SearchWay[] {
  const ways = lists.flatMap((collection) => {
    const section = findSection(reader, `/${collection}/`)
    const isThere = section !== null && reader.count(collection, { limit: 1 }) > 0
    return isThere ? { title: section.title, href: section.path } : []
  })
  const collection: LinkableCollection = 'pages'
  const pages = reader
    .slice(collection, ['title', 'slug'], { range: { first: mostPages } })
    .map(({ title, slug }) => ({ title, href: toDocumentPath({ collection, slug }) }))
  return [...ways, ...pages, { title: findPhrases(reader).contactTitle, href: '/contact/' }]
}
