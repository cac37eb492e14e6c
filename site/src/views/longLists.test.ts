import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { documentFixtures } from '../../tests/fixtures/documents.ts'
import { paragraph } from '../../tests/fixtures/richText.ts'
import { createCaseStudy } from '../../tests/support/changes.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { listPaths } from '../content/listPaths.ts'
import { listRedirects } from '../content/listRedirects.ts'
import { toBrowsePage } from './toBrowsePage.ts'
import { toCaseStudyList } from './toCaseStudyList.ts'
import { toFeed } from './toFeed.ts'
import { findVoice } from './entries/toVoice.ts'
import { toPartnershipList } from './toPartnershipList.ts'
import { toQuestionList } from './toQuestionList.ts'
import { toSitemap, toSitemapFile } from './toSitemap.ts'
import { toTestimonialList } from './toTestimonialList.ts'

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
  toCaseStudyList(reader, String(number))?.part ?? null
const first = (reader: ReturnType<typeof createReader>) => toCaseStudyList(reader)?.part ?? null

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
  expect([first(reader)?.newer, part(reader, 2)?.newer, part(reader, 1)?.newer]).toEqual([
    null,
    '/case-studies/',
    '/case-studies/page/2/',
  ])
  expect([part(reader, 3), part(reader, 0)]).toEqual([null, null])
  expect(toCaseStudyList(reader, '01')).toBeNull()
})

test('the sitemap of a large site is an index of files that hold every page with something on it once', () => {
  const reader = createReader(1300)
  const index = toSitemap(reader, { siteUrl })
  const files = [...index.matchAll(/<loc>https:\/\/site\.example(\/sitemap\/([a-z0-9-]+)\.xml)<\/loc>/g)]
  const paths = listPaths(reader)
  for (const [, path = ''] of files) expect(paths).toContain(path)
  const listed = files.flatMap(([, , name = '']) => {
    const file = toSitemapFile(reader, { name, siteUrl }) ?? ''
    return [...file.matchAll(/<loc>https:\/\/site\.example(.*?)<\/loc>/g)].map((match) => match[1])
  })
  const unlisted = /^\/contact\/sent\/|\/page\/|^\/case-studies\/service\/gates\//
  const pages = paths.filter((path) => path.endsWith('/') && !unlisted.test(path))
  expect(listed.toSorted()).toEqual(pages.toSorted())
  expect(toSitemapFile(reader, { name: 'users-1', siteUrl })).toBeNull()
})

test('the feed of a large site stays short', () => {
  expect(toFeed(createReader(1300), { siteUrl }).match(/<entry>/g)).toHaveLength(20)
})

test('case studies of a theme are shown in full, each once, at addresses that the site has', () => {
  const reader = createReader(80)
  const kind = 'theme'
  const paths = listPaths(reader).filter((path) => path.startsWith('/case-studies/theme/patience/'))
  expect(paths).toHaveLength(3)
  const seen = paths.flatMap((path) => {
    const number = /\/page\/(\d+)\/$/.exec(path)?.[1] ?? null
    return (
      toBrowsePage(reader, { kind, slug: 'patience', number })?.part.entries.map(({ href }) => href) ?? []
    )
  })
  expect([seen.length, new Set(seen).size]).toEqual([80, 80])
  expect(toBrowsePage(reader, { kind, slug: 'patience', number: '3' })).toBeNull()
  expect(toBrowsePage(reader, { kind, slug: 'none' })).toBeNull()
})

test('every question stands on one page of the questions, whatever number of case studies hold it', () => {
  const content = createContent()
  for (let n = 0; n < 100; n += 1) {
    const study = createCaseStudy({ id: `study-${n}`, date: String(1900 + n) })
    const questions = [{ question: `What is ${n}?` }, { question: 'Who may open a gate?' }]
    content.documents['case-studies'][study.id] = { ...study, thread: { ...study.thread, questions } }
  }
  const reader = createContentReader({ content })
  const numbers = listPaths(reader).flatMap((path) => /^\/questions\/page\/(\d+)\/$/.exec(path)?.[1] ?? [])
  const pages = [null, ...numbers].map((number) => toQuestionList(reader, number)?.part.entries ?? [])
  const words = pages.flat().map((entry) => entry.words)
  expect(numbers).toEqual(['1', '2', '3'])
  expect([words.length, new Set(words).size]).toEqual([102, 102])
  const shared = pages.flat().find((entry) => entry.words === 'Who may open a gate?')
  expect(shared).toMatchObject({ href: '/case-studies/question/who-may-open-a-gate/', hasMore: true })
  expect(shared?.places).toHaveLength(2)
})

/** A site with so many long testimonials and partnerships. */
function createTalkedOf(count: number) {
  const content = createContent()
  const [ada] = documentFixtures.testimonials
  const [meadow] = documentFixtures.partnerships
  if (!ada || !meadow) throw new Error('The fixtures lack a testimonial or a partnership.')
  const numbers = Array.from({ length: count }, (_, n) => n)
  const toCommon = (n: number) => ({
    id: `nr-${n}`,
    slug: `nr-${n}`,
    publishedAt: new Date(Date.UTC(2020, 0, 1 + n)).toISOString(),
  })
  content.documents.testimonials = Object.fromEntries(
    numbers.map((n) => [
      `nr-${n}`,
      { ...ada, ...toCommon(n), summary: 'In short.', body: [paragraph('Long. '.repeat(100))] },
    ]),
  )
  content.documents.partnerships = Object.fromEntries(
    numbers.map((n) => [
      `nr-${n}`,
      { ...meadow, ...toCommon(n), standing: n < 5 ? ('earlier' as const) : ('recent' as const) },
    ]),
  )
  return createContentReader({ content })
}

/** The numbers of the pages of a list, the first page as null. */
const numbersOf = (reader: ReturnType<typeof createReader>, list: string) => [
  null,
  ...listPaths(reader).flatMap((path) => new RegExp(`^/${list}/page/(\\d+)/$`).exec(path)?.[1] ?? []),
]

test('everything that people said stands on one page of many, and a voice in short and its lasting address lead to it there', () => {
  const reader = createTalkedOf(100)
  const pages = numbersOf(reader, 'testimonials').map((number) => toTestimonialList(reader, number))
  expect(pages.map((page) => page?.part.entries.length)).toEqual([28, 24, 24, 24])
  const titles = pages.map((page) => page?.title)
  expect([titles[0], titles[3]]).toEqual(['What people said', 'What people said, part 3'])
  const places = pages.flatMap((page, place) =>
    (page?.part.entries ?? []).map(({ slug }) => [slug, place] as const),
  )
  expect(new Set(places.map(([slug]) => slug)).size).toBe(100)
  const redirects = listRedirects(reader)
  for (const [slug, place] of places) {
    const path = place === 0 ? '/testimonials/' : `/testimonials/page/${place}/`
    expect(findVoice(reader, slug, { isShort: true })?.whole).toBe(`${path}#${slug}`)
    expect(redirects).toContainEqual({ from: `/testimonials/${slug}/`, to: `${path}#${slug}` })
  }
  expect(toTestimonialList(reader, '4')).toBeNull()
})

test('partnerships of a long time stand on one page of many, those of the present first', () => {
  const reader = createTalkedOf(50)
  const [first, last] = numbersOf(reader, 'partnerships').map((number) => toPartnershipList(reader, number))
  expect([first?.recent.length, first?.earlier.length]).toEqual([26, 0])
  expect([last?.recent.length, last?.earlier.length]).toEqual([19, 5])
})
