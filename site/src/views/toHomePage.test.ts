import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { toHomePage } from './toHomePage.ts'

const titles = (entries: { title: string }[]) => entries.map(({ title }) => title)
const show = (content = createContent()) => toHomePage(createContentReader({ content }))

test('the home page names every service and the recent partnerships', () => {
  const page = show()
  expect(titles(page.services)).toEqual(['Walking the Edge', 'Opening Gates'])
  expect(titles(page.partnerships)).toEqual(['Long Meadow Fund', 'Two Rivers Inquiry'])
  expect(page.hasMorePartnerships).toBe(true)
})

test('chosen case studies and a chosen voice are shown, without those that are not public', () => {
  const page = show()
  expect(titles(page.caseStudies)).toEqual(['What the First Season Taught'])
  expect(page.voice?.person).toBe('Ada Fictional')
})

test('where nothing is chosen, or nothing chosen is public, the newest is shown', () => {
  const content = createContent()
  if (content.globals.home) {
    content.globals.home.caseStudies = ['withdrawn']
    content.globals.home.testimonial = null
  }
  const page = show(content)
  expect(titles(page.caseStudies)).toEqual(['A Bare Account', 'What the First Season Taught'])
  expect(page.voice?.person).toBe('Bo Invented')
})

test('a site that has only begun has a home page', () => {
  const { globals, documents } = createContent()
  const empty = Object.fromEntries(Object.keys(documents).map((collection) => [collection, {}]))
  const page = show({ globals, documents: empty as typeof documents })
  expect(page).toMatchObject({ services: [], caseStudies: [], partnerships: [], voice: null })
})
