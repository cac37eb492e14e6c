import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createContentReader } from './createContentReader.ts'
import { listPaths } from './listPaths.ts'

const paths = listPaths(createContentReader({ content: createContent() }))

test('every page of the site and its other files are listed once', () => {
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/services/walking/',
      '/case-studies/bare/',
      '/partnerships/old-orchard/',
      '/writing/on-edges/',
      '/about/',
      '/search/',
      '/feed.xml',
      '/404.html',
    ]),
  )
})

test('writing that stands elsewhere has no page here', () => {
  expect(paths).not.toContain('/writing/elsewhere/')
})

test('pages end in a slash and files do not', () => {
  for (const path of paths) expect(path).toMatch(/^\/(([a-z0-9-]+\/)*|[a-z0-9]+\.[a-z]+)$/)
})
