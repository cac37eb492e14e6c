import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createCaseStudy } from '../../tests/support/changes.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { listPaths } from '../content/listPaths.ts'
import { toFeed } from './toFeed.ts'
import { toFirstPart, toListPart } from './toListPart.ts'
import { toSearchPage } from './toSearchPage.ts'
import { toSitemap, toSitemapFile } from './toSitemap.ts'

const siteUrl = 'https://site.example'

/** A site with so many case studies, each newer than the one before. */
function createReader(count: number) {
  const content = createContent()
  const studies = Array.from({ length: count }, (_, n) =>
    createCaseStudy({
      id: `study-${n}`,
      date: null,
      publishedAt: new Date(Date.UTC(2020, 0, 1 + n)).toISOString(),
    }),
  )
  content.documents['case-studies'] = Object.fromEntries(studies.map((study) => [study.id, study]))
  return createContentReader({ content })
}
const part = (reader: ReturnType<typeof createReader>, number: number) =>
  toListPart(reader, { collection: 'case-studies', number: String(number) })
const first = (reader: ReturnType<typeof createReader>) => toFirstPart(reader, 'case-studies')

test.each([0, 1, 24, 47, 48, 49, 71, 72, 120])(
  'a list of %i is shown in full, each entry once, newest first, from page to page',
  (count) => {
    const reader = createReader(count)
    const seen: string[] = []
    let page: ReturnType<typeof part> = first(reader)
    let number = Math.max(0, Math.floor(count / 24) - 1)
    while (page !== null) {
      seen.push(...page.entries.map(({ href }) => href))
      expect(page.older).toBe(number === 0 ? null : `/case-studies/page/${number}/`)
      page = number === 0 ? null : part(reader, number)
      number -= 1
    }
    expect(seen).toEqual(Array.from({ length: count }, (_, n) => `/case-studies/study-${count - 1 - n}/`))
    const pages = listPaths(reader).filter((path) => path.startsWith('/case-studies/page/'))
    expect(pages).toHaveLength(Math.max(0, Math.floor(count / 24) - 1))
  },
)

test('a part that is full stays as it is when more is published', () => {
  expect(part(createReader(200), 3)).toEqual(part(createReader(150), 3))
})

test('pages of a list lead to each other both ways, and there is none beyond the last', () => {
  const reader = createReader(80)
  expect([first(reader).newer, part(reader, 2)?.newer, part(reader, 1)?.newer]).toEqual([
    null,
    '/case-studies/',
    '/case-studies/page/2/',
  ])
  expect([part(reader, 3), part(reader, 0)]).toEqual([null, null])
  expect(toListPart(reader, { collection: 'case-studies', number: '01' })).toBeNull()
})

test('the sitemap of a large site is an index of files that hold every page once', () => {
  const reader = createReader(1300)
  const index = toSitemap(reader, { siteUrl })
  const files = [...index.matchAll(/<loc>https:\/\/site\.example(\/sitemap\/([a-z0-9-]+)\.xml)<\/loc>/g)]
  const paths = listPaths(reader)
  for (const [, path = ''] of files) expect(paths).toContain(path)
  const listed = files.flatMap(([, , name = '']) => {
    const file = toSitemapFile(reader, { name, siteUrl }) ?? ''
    return [...file.matchAll(/<loc>https:\/\/site\.example(.*?)<\/loc>/g)].map((match) => match[1])
  })
  const pages = paths.filter(
    (path) => path.endsWith('/') && !/^\/(?:search|contact\/sent)\/|\/page\//.test(path),
  )
  expect(listed.toSorted()).toEqual(pages.toSorted())
  expect(toSitemapFile(reader, { name: 'users-1', siteUrl })).toBeNull()
})

test('the feed and the search page of a large site stay short', () => {
  const reader = createReader(1300)
  expect(toFeed(reader, { siteUrl }).match(/<entry>/g)).toHaveLength(50)
  const { lead, groups } = toSearchPage(reader)
  expect(groups.find(({ heading }) => heading === 'Case studies')?.entries).toHaveLength(50)
  expect(lead).toContain('The first 50 of each kind')
})
