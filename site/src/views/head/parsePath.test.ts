import { expect, test } from 'vitest'

import { toDocumentAddress, toSection } from './parsePath.ts'

test.each([
  ['/', null, null],
  ['/case-studies/', 'case-studies', null],
  ['/case-studies/first/', 'case-studies', { collection: 'case-studies', slug: 'first' }],
  ['/case-studies/page/2/', 'case-studies', null],
  ['/case-studies/theme/patience/', 'case-studies', null],
  ['/about/', null, { collection: 'pages', slug: 'about' }],
  ['/testimonials/', 'testimonials', null],
])('%s is in the section %s and is the page of %j', (path, section, document) => {
  expect([toSection(path), toDocumentAddress(path)]).toEqual([section, document])
})
