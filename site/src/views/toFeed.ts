import { type CaseStudy, type RichText, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { toHtml } from './feed/toHtml.ts'
import { toThreadHtml } from './feed/toThreadHtml.ts'
import { findPhrases } from './findPhrases.ts'
import { toShownText } from './rich-text/toShownText.ts'
import { toXmlElement, toXmlText } from './xml.ts'

/** The feed holds the newest of everything, in full; readers keep what they have seen. */
const longestFeed = 20

const fields = ['title', 'slug', 'summary', 'publishedAt', 'updatedAt'] as const
type Fields = Pick<CaseStudy, (typeof fields)[number]>

type Entry = Fields & {
  /** Its path for ever, also of what stands elsewhere. */
  path: string
  /** Where it is read. */
  href: string
  /** The whole text as HTML; empty for what stands elsewhere. */
  html: string
}

/** The feed of writing and case studies, newest first, as Atom (RFC 4287). `siteUrl` has no slash at its end. */
export function toFeed(reader: ContentReader, { siteUrl }: { siteUrl: string }): string {
  const site = reader.global('site', ['name', 'practitioner', 'tagline'])
  const entries = listNewest(reader, siteUrl).map((read) => read())
  // A feed needs a moment, also before anything was published.
  const updatedAt =
    entries
      .map((entry) => entry.updatedAt)
      .toSorted()
      .at(-1) ?? '1970-01-01T00:00:00.000Z'
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    toXmlElement('title', site.name),
    toXmlElement('subtitle', site.tagline),
    toXmlElement('id', `${siteUrl}/`),
    `<link rel="self" type="application/atom+xml" href="${toXmlText(`${siteUrl}/feed.xml`)}"/>`,
    `<link rel="alternate" type="text/html" href="${toXmlText(`${siteUrl}/`)}"/>`,
    toXmlElement('updated', updatedAt),
    `<author>${toXmlElement('name', site.practitioner ?? site.name)}</author>`,
    ...entries.map((entry) => toEntry(entry, siteUrl)),
    '</feed>',
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n')
}

/** The newest documents of both kinds, each to be read whole only if it is among the newest of all. */
function listNewest(reader: ContentReader, siteUrl: string): (() => Entry)[] {
  const newest = { range: { first: longestFeed }, by: 'published' } as const
  const writing = reader
    .slice('writing', fields, newest)
    .map((document) => ({ document, read: () => readWriting(reader, { document, siteUrl }) }))
  const caseStudies = reader
    .slice('case-studies', fields, newest)
    .map((document) => ({ document, read: () => readCaseStudy(reader, { document, siteUrl }) }))
  return [...writing, ...caseStudies]
    .sort(({ document: a }, { document: b }) =>
      a.publishedAt < b.publishedAt ? 1 : a.publishedAt > b.publishedAt ? -1 : 0,
    )
    .slice(0, longestFeed)
    .map(({ read }) => read)
}

type Given = { document: Fields & { id: string }; siteUrl: string }

function readWriting(reader: ContentReader, { document, siteUrl }: Given): Entry {
  const path = toDocumentPath({ collection: 'writing', slug: document.slug })
  const { body = [], link = null } = reader.document('writing', document.id, ['body', 'link']) ?? {}
  const html = link === null ? toHtml(toShownText(reader, body), { siteUrl, path }) : ''
  return { ...document, path, href: link ?? siteUrl + path, html }
}

function readCaseStudy(reader: ContentReader, { document, siteUrl }: Given): Entry {
  const path = toDocumentPath({ collection: 'case-studies', slug: document.slug })
  const whole = reader.document('case-studies', document.id, ['context', 'thread', 'body'])
  const toText = (text: RichText) => toHtml(toShownText(reader, text), { siteUrl, path })
  const html =
    whole === null
      ? ''
      : toText(whole.context) +
        toThreadHtml({ thread: whole.thread, phrases: findPhrases(reader) }) +
        toText(whole.body)
  return { ...document, path, href: siteUrl + path, html }
}

function toEntry(
  { title, summary, publishedAt, updatedAt, path, href, html }: Entry,
  siteUrl: string,
): string {
  return [
    '<entry>',
    toXmlElement('title', title),
    `<link rel="alternate" type="text/html" href="${toXmlText(href)}"/>`,
    toXmlElement('id', siteUrl + path),
    toXmlElement('published', publishedAt),
    toXmlElement('updated', updatedAt),
    toXmlElement('summary', summary),
    html === '' ? '' : `<content type="html">${toXmlText(html)}</content>`,
    '</entry>',
  ].join('')
}
