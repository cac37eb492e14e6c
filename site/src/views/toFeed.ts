import { toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { toXmlElement, toXmlText } from './xml.ts'

/** The feed holds the newest of everything; readers keep what they have seen. */
const longestFeed = 50

const fields = ['title', 'slug', 'summary', 'publishedAt', 'updatedAt'] as const

type Entry = {
  title: string
  summary: string | null
  publishedAt: string
  updatedAt: string
  /** Where it is read. */
  href: string
  /** Its name for ever, which is an address on this site also for what stands elsewhere. */
  id: string
}

/** The feed of writing and case studies, newest first, as Atom (RFC 4287). `siteUrl` has no slash at its end. */
export function toFeed(reader: ContentReader, { siteUrl }: { siteUrl: string }): string {
  const site = reader.global('site', ['name', 'practitioner', 'tagline'])
  const entries = listEntries(reader, siteUrl)
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
    ...entries.map(toEntry),
    '</feed>',
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n')
}

function listEntries(reader: ContentReader, siteUrl: string): Entry[] {
  const newest = { range: { first: longestFeed }, by: 'published' } as const
  const writing = reader.slice('writing', [...fields, 'link'], newest).map((entry) => {
    const id = siteUrl + toDocumentPath({ collection: 'writing', slug: entry.slug })
    return { ...entry, id, href: entry.link ?? id }
  })
  const caseStudies = reader.slice('case-studies', fields, newest).map((entry) => {
    const id = siteUrl + toDocumentPath({ collection: 'case-studies', slug: entry.slug })
    return { ...entry, id, href: id }
  })
  return [...writing, ...caseStudies]
    .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : a.publishedAt > b.publishedAt ? -1 : 0))
    .slice(0, longestFeed)
}

function toEntry({ title, summary, publishedAt, updatedAt, href, id }: Entry): string {
  return [
    '<entry>',
    toXmlElement('title', title),
    `<link rel="alternate" type="text/html" href="${toXmlText(href)}"/>`,
    toXmlElement('id', id),
    toXmlElement('published', publishedAt),
    toXmlElement('updated', updatedAt),
    toXmlElement('summary', summary),
    '</entry>',
  ].join('')
}
