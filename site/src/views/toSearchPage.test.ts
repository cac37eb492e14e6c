import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { toSearchPage } from './toSearchPage.ts'

test('the search page lists everything once, in groups', () => {
  const { groups } = toSearchPage(createContentReader({ content: createContent() }))
  expect(groups.map(({ heading, entries }) => [heading, entries.length])).toEqual([
    ['Services', 2],
    ['Partnerships', 3],
    ['Case studies', 2],
    ['Testimonials', 2],
    ['Writing', 2],
    ['Pages', 1],
  ])
  const hrefs = groups.flatMap(({ entries }) => entries.map(({ href }) => href))
  expect(new Set(hrefs).size).toBe(hrefs.length)
  expect(hrefs).toContain('/testimonials/#ada')
})
