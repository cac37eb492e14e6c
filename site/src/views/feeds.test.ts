import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { listPaths } from '../content/listPaths.ts'
import { toFeed } from './toFeed.ts'
import { toSitemap } from './toSitemap.ts'

const siteUrl = 'https://site.example'
const content = createContent()
const reader = createContentReader({ content })
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1])

test('the feed holds writing and case studies, the newest first, each with a name that never changes', () => {
  const feed = toFeed(reader, { siteUrl })
  expect(all(feed, /<entry>.*?<id>(.*?)<\/id>/g)).toEqual([
    `${siteUrl}/writing/elsewhere/`,
    `${siteUrl}/writing/on-edges/`,
    `${siteUrl}/case-studies/bare/`,
    `${siteUrl}/case-studies/first-season/`,
  ])
  expect(feed).toContain('href="https://journal.example.org/elsewhere"')
  expect(all(feed, /^<updated>(.*?)<\/updated>/gm)).toEqual(['2026-02-14T09:30:00.000Z'])
})

test('the feed holds the whole text of what stands here, with addresses that work elsewhere', () => {
  const feed = toFeed(reader, { siteUrl })
  const html = all(feed, /first-season\/<\/id>.*?<content type="html">(.*?)<\/content>/g)[0] ?? ''
  expect(html).toContain('&lt;strong&gt;bold&lt;/strong&gt;')
  expect(html).toContain(`&lt;a href=&quot;${siteUrl}/services/walking/&quot;&gt;a service&lt;/a&gt;`)
  expect(html).toContain('What does the edge know that the middle does not?')
  expect(html).toContain('The last words, with &amp;lt;angle brackets&amp;gt; &amp;amp; an ampersand.')
})

test('what people write cannot break the feed', () => {
  const bad = createContent()
  const writing = bad.documents.writing['on-edges']
  if (writing) writing.title = 'Edges & <gates> \u0007"in" view'
  const feed = toFeed(createContentReader({ content: bad }), { siteUrl })
  expect(feed).toContain('<title>Edges &amp; &lt;gates&gt; &quot;in&quot; view</title>')
})

const listSitemap = (sitemap: string) => all(sitemap, /<loc>(.*?)<\/loc>/g).toSorted()

test('the sitemap lists every page but the answer to an enquiry and empty lists, and when documents last changed', () => {
  const sitemap = toSitemap(reader, { siteUrl })
  const unlisted = ['/contact/sent/', '/case-studies/service/gates/']
  const pages = listPaths(reader).filter((path) => path.endsWith('/') && !unlisted.includes(path))
  expect(listSitemap(sitemap)).toEqual(pages.map((path) => siteUrl + path).toSorted())
  expect(sitemap).toContain(
    `<loc>${siteUrl}/services/walking/</loc><lastmod>2026-02-01T09:30:00.000Z</lastmod>`,
  )
})

test('the sitemap leaves out lists that hold nothing yet, until they do', () => {
  const bare = createContent()
  bare.documents.writing = {}
  bare.documents['case-studies'] = {}
  const without = listSitemap(toSitemap(createContentReader({ content: bare }), { siteUrl }))
  expect(listSitemap(toSitemap(reader, { siteUrl })).filter((path) => !without.includes(path))).toEqual(
    expect.arrayContaining([
      `${siteUrl}/case-studies/`,
      `${siteUrl}/case-studies/service/walking/`,
      `${siteUrl}/case-studies/theme/patience/`,
      `${siteUrl}/questions/`,
      `${siteUrl}/writing/`,
    ]),
  )
  expect(without).toContain(`${siteUrl}/services/walking/`)
  expect(without.filter((path) => path?.includes('/case-studies/'))).toEqual([])
})
