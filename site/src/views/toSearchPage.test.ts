import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { toSearchPage } from './toSearchPage.ts'

test('the search page names the lists that hold something, and the pages', () => {
  const content = createContent()
  content.documents.partnerships = {}
  expect(toSearchPage(createContentReader({ content })).map(({ href }) => href)).toEqual([
    '/services/',
    '/case-studies/',
    '/questions/',
    '/testimonials/',
    '/writing/',
    '/about/',
    '/contact/',
  ])
})
