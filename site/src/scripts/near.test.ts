import { expect, test } from 'vitest'

import { findNear } from './findNear.ts'
import { listAddresses } from './listAddresses.ts'

const addresses = [
  '/',
  '/services/',
  '/services/facilitation/',
  '/case-studies/summerfield-community-chest/',
  '/partnerships/summerfield-community-chest/',
  '/about/',
]
const hrefs = (path: string) => findNear({ path, addresses }).map(({ href }) => href)

test.each([
  ['/services/facilitaton/', '/services/facilitation/'],
  ['/facilitation', '/services/facilitation/'],
  ['/case-studies/sumerfield-comunity-chest/', '/case-studies/summerfield-community-chest/'],
  ['/About-me.html', '/about/'],
])('for %s it suggests %s first', (path, expected) => {
  expect(hrefs(path)[0]).toBe(expected)
})

test('of addresses that read the same it suggests the one in the section that was asked for', () => {
  expect(hrefs('/partnerships/summerfield-comunity-chest/')).toEqual([
    '/partnerships/summerfield-community-chest/',
  ])
  expect(hrefs('/case-studies/summerfield-comunity-chest/')).toEqual([
    '/case-studies/summerfield-community-chest/',
  ])
})

test('for words that are like none it suggests nothing', () => {
  expect(hrefs('/wp-login.php')).toEqual([])
  expect(hrefs('/%E0%A4%A/')).toEqual([])
})

const toSitemap = (paths: string[]) => paths.map((path) => `<loc>https://site.example${path}</loc>`).join('')

test('of a sitemap in many files it reads the fixed pages and the section that was asked for', async () => {
  const parts = Array.from({ length: 12 }, (_, n) => `/sitemap/case-studies-${n + 1}.xml`)
  const files = new Map([
    ['/sitemap.xml', toSitemap(['/sitemap/lists.xml', '/sitemap/writing-1.xml', ...parts])],
    ['/sitemap/lists.xml', toSitemap(['/about/'])],
    ...parts.map((path, n) => [path, toSitemap([`/case-studies/study-${n}/`])] as const),
  ])
  const asked: string[] = []
  const read = (path: string) => {
    asked.push(path)
    return Promise.resolve(files.get(path) ?? '')
  }
  const found = await listAddresses({ path: '/case-studies/stud/', read })
  expect(found).toEqual(['/about/', ...[4, 5, 6, 7, 8, 9, 10, 11].map((n) => `/case-studies/study-${n}/`)])
  expect(asked).toHaveLength(10)
  expect(await listAddresses({ path: '/x/', read: () => Promise.resolve('') })).toEqual([])
})
