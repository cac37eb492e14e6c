import { linkableCollections, type LinkableCollection, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { isEmptyList } from './emptyLists.ts'
import { findPhrases } from './findPhrases.ts'
import { findSection } from './head/findSection.ts'

/** Documents of each kind that are named; the lists lead to the others. */
const mostNamed = 50

type Line = { title: string; path: string; summary: string | null }

/** What language models should know of the site (https://llmstxt.org): who, for whom, and where each page is as Markdown. */
export function toLlmsText(reader: ContentReader, { siteUrl }: { siteUrl: string }): string {
  const site = reader.global('site', ['name', 'practitioner', 'tagline', 'description'])
  const about = [site.description ?? site.tagline].flatMap((words) =>
    words === null ? [] : [`> ${toOneLine(words)}`],
  )
  const who = site.practitioner === null ? [] : [`This is the site of ${toOneLine(site.practitioner)}.`]
  const hint = 'Each page is also there as Markdown, at its address followed by `index.md`.'
  const phrases = findPhrases(reader)
  const lists: Line[] = [
    { title: phrases.questionsTitle, path: '/questions/', summary: phrases.questionsLead },
    { title: phrases.testimonialsTitle, path: '/testimonials/', summary: phrases.testimonialsLead },
    { title: phrases.contactTitle, path: '/contact/', summary: null },
  ].filter(({ path }) => !isEmptyList(reader, path))
  const sections = linkableCollections.map((collection) => ({
    title: findSection(reader, `/${collection}/`)?.title ?? 'Pages',
    lines: [...listDocuments(reader, collection), ...(collection === 'pages' ? lists : [])],
  }))
  const blocks = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) =>
      [`## ${title}`, lines.map((line) => toLine(line, siteUrl)).join('\n')].join('\n\n'),
    )
  const optional = [
    '## Optional',
    `- [Everything new, in full](${siteUrl}/feed.xml): an Atom feed\n- [All pages](${siteUrl}/sitemap.xml): a sitemap`,
  ].join('\n\n')
  return `${[`# ${toOneLine(site.name)}`, ...about, ...who, hint, ...blocks, optional].join('\n\n')}\n`
}

function listDocuments(reader: ContentReader, collection: LinkableCollection): Line[] {
  const options = { range: { first: mostNamed } }
  if (collection === 'writing') {
    return reader
      .slice(collection, ['title', 'slug', 'summary', 'link'], options)
      .flatMap(({ title, slug, summary, link }) =>
        link === null ? { title, path: toDocumentPath({ collection, slug }), summary } : [],
      )
  }
  return reader
    .slice(collection, ['title', 'slug', 'summary'], options)
    .map(({ title, slug, summary }) => ({ title, path: toDocumentPath({ collection, slug }), summary }))
}

function toLine({ title, path, summary }: Line, siteUrl: string): string {
  const words = toOneLine(title).replace(/[[\]]/g, '\\$&')
  const more = summary === null ? '' : `: ${toOneLine(summary)}`
  return `- [${words}](${siteUrl}${path}index.md)${more}`
}

const toOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
