import type { ContentReader } from '../../content/ContentReader.ts'
import { toPageId, toPersonId, toSubjectId } from './ids.ts'
import { type Node, type Place, toNode } from './Node.ts'

/** What an article is made of, whatever collection it comes from. */
export type ArticleDocument = {
  title: string
  summary: string | null
  publishedAt: string
  updatedAt: string
  themes: readonly string[]
}

/** A case study or an article. `more` is what only one of them has. */
export function toArticleNode(
  reader: ContentReader,
  {
    document: { title, summary, publishedAt, updatedAt, themes },
    place: { siteUrl, path },
    more = {},
  }: { document: ArticleDocument; place: Place; more?: Record<string, unknown> },
): Node {
  const keywords = themes.flatMap((id) => reader.document('themes', id, ['title'])?.title ?? [])
  return toNode({
    '@type': 'Article',
    '@id': toSubjectId(siteUrl, path),
    headline: title,
    description: summary,
    datePublished: publishedAt,
    dateModified: updatedAt,
    author: { '@id': toPersonId(siteUrl) },
    publisher: { '@id': toPersonId(siteUrl) },
    mainEntityOfPage: { '@id': toPageId(siteUrl, path) },
    keywords: keywords.length === 0 ? null : keywords,
    inLanguage: 'en-GB',
    ...more,
  })
}
