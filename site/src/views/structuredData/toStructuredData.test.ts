import { expect, test } from 'vitest'

import { createContent } from '../../../tests/fixtures/content.ts'
import { listBrokenReferences } from '../../../tests/support/output/listBrokenReferences.ts'
import { createContentReader } from '../../content/createContentReader.ts'
import { toHead } from '../head/toHead.ts'
import { toScriptText, toStructuredData } from './toStructuredData.ts'

const siteUrl = 'https://site.example'

function toData(path: string, content = createContent()) {
  const reader = createContentReader({ content })
  const head = toHead(reader, { path, title: 'Title', description: null })
  return toStructuredData(reader, { siteUrl, path, title: 'Title', head })
}
const typesOf = (path: string) => toData(path)['@graph'].map((node) => node['@type'])

test.each([
  ['/', ['WebPage', 'WebSite', 'Person', 'Service', 'Service', 'Quotation', 'Person', 'Organization']],
  ['/services/walking/', ['WebPage', 'BreadcrumbList', 'WebSite', 'Person', 'Service']],
  ['/writing/on-edges/', ['WebPage', 'BreadcrumbList', 'WebSite', 'Person', 'Article']],
  ['/contact/', ['ContactPage', 'BreadcrumbList', 'WebSite', 'Person']],
  ['/case-studies/theme/patience/', ['CollectionPage', 'BreadcrumbList', 'WebSite', 'Person']],
])('%s says what it is about: %j', (path, types) => {
  expect(typesOf(path)).toEqual(types)
})

test('a case study names its services, with whom it was and what people said, without a rating', () => {
  const types = typesOf('/case-studies/first-season/')
  for (const type of ['Article', 'Service', 'Organization', 'Quotation']) expect(types).toContain(type)
  expect(JSON.stringify(toData('/testimonials/'))).not.toMatch(/rating/i)
})

test('every reference leads to a node of the same graph', () => {
  const paths = [
    '/',
    '/services/',
    '/testimonials/',
    '/case-studies/first-season/',
    '/partnerships/long-meadow/',
  ]
  for (const path of paths) expect([path, listBrokenReferences(toData(path))]).toEqual([path, []])
})

test('what people write cannot end the script', () => {
  const content = createContent()
  if (content.globals.site) content.globals.site.name = '</script><script>alert(1)</script>'
  const text = toScriptText(toData('/', content))
  expect(text).not.toContain('</')
  expect(JSON.parse(text)).toEqual(toData('/', content))
})
