import { expect, test } from 'vitest'

import { listPageTypes } from './listPageTypes.ts'

test('there is one page of each type', () => {
  const paths = [
    '/',
    '/services/',
    '/questions/',
    '/case-studies/',
    '/services/a/',
    '/services/b/',
    '/case-studies/c/',
    '/case-studies/theme/d/',
    '/about/',
    '/privacy/',
    '/search/',
  ]
  expect(listPageTypes(paths).map(({ name, path }) => [name, path])).toEqual([
    ['home', '/'],
    ['services', '/services/'],
    ['questions', '/questions/'],
    ['case-studies', '/case-studies/'],
    ['services-one', '/services/a/'],
    ['case-studies-one', '/case-studies/c/'],
    ['case-studies-theme-one', '/case-studies/theme/d/'],
    ['page', '/about/'],
    ['search', '/search/'],
    ['not-found', '/nowhere/'],
  ])
})
