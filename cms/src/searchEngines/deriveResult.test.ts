import { expect, it } from 'vitest'

import { deriveResult } from './deriveResult.ts'

const site = {
  name: 'Wren Example',
  tagline: 'Walks',
  description: null,
  phrases: { caseStudiesTitle: 'Stories' },
}
const page = {
  collection: 'case-studies' as const,
  title: 'A year',
  slug: 'a-year',
  summary: 'What it taught.',
}

it('a page is listed by its title, its section as the site calls it, and the site', () => {
  expect(deriveResult({ page, site })).toEqual({
    path: '/case-studies/a-year/',
    title: 'A year – Stories – Wren Example',
    description: 'What it taught.',
  })
  const services = deriveResult({ page: { ...page, collection: 'services' }, site })
  expect(services.title).toBe('A year – Services – Wren Example')
})

it('a page without a section is listed by its title and the site', () => {
  expect(deriveResult({ page: { ...page, collection: 'pages' }, site })).toMatchObject({
    path: '/a-year/',
    title: 'A year – Wren Example',
  })
})

it('a page without a summary says what it is called and whose it is', () => {
  expect(deriveResult({ page: { ...page, summary: '' }, site }).description).toBe('A year. Walks')
})

it('the home page is listed by the names of the site', () => {
  expect(deriveResult({ page: { ...page, collection: null }, site })).toMatchObject({
    path: '/',
    title: 'Wren Example: Walks',
  })
})
