import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { toCaseStudyPage } from './toCaseStudyPage.ts'
import { toPartnershipPage } from './toPartnershipPage.ts'
import { toPlainPage } from './toPlainPage.ts'
import { toServicePage } from './toServicePage.ts'
import { toWritingPage } from './toWritingPage.ts'

const reader = createContentReader({ content: createContent() })
const titles = (entries: { title: string }[] | undefined) => entries?.map(({ title }) => title)

test('a slug that nobody has gives no page', () => {
  const pages = [toServicePage, toPartnershipPage, toCaseStudyPage, toWritingPage, toPlainPage]
  for (const toPage of pages) expect(toPage(reader, 'none')).toBeNull()
})

test('a service shows what points to it, and only public neighbours', () => {
  const page = toServicePage(reader, 'walking')
  expect(titles(page?.partnerships)).toEqual(['Long Meadow Fund', 'Two Rivers Inquiry'])
  expect(titles(page?.caseStudies)).toEqual(['What the First Season Taught'])
  expect(page?.voices.map(({ person }) => person)).toEqual(['Ada Fictional'])
  expect(titles(page?.neighbours)).toEqual(['Opening Gates'])
})

test('a partnership shows with whom, in which role, when and as which service', () => {
  const page = toPartnershipPage(reader, 'long-meadow')
  expect(page?.facts).toEqual([
    {
      label: 'With',
      values: [
        { words: 'Meadow Trust', href: 'https://meadow.example.org/' },
        { words: 'The Gatekeepers', href: null },
      ],
    },
    { label: 'Role', values: [{ words: 'Walking partner' }] },
    { label: 'When', values: [{ words: 'Since\u00a0March\u00a02023' }] },
    { label: 'Service', values: [{ words: 'Walking the Edge', href: '/services/walking/' }] },
  ])
  expect(titles(page?.caseStudies)).toEqual(['What the First Season Taught'])
  expect(page?.voices).toHaveLength(1)
})

test('what is not known is not shown', () => {
  expect(toPartnershipPage(reader, 'old-orchard')?.facts.map(({ label }) => label)).toEqual(['When'])
  expect(toCaseStudyPage(reader, 'bare')).toEqual({
    title: 'A Bare Account',
    description: null,
    lead: null,
    facts: [],
    picture: null,
    outline: [],
    body: [],
    voices: [],
  })
})

test('a case study shows its partnership, its organisations, its picture and its voices', () => {
  const page = toCaseStudyPage(reader, 'first-season')
  expect(page?.facts.map(({ label }) => label)).toEqual(['Partnership', 'With', 'Service', 'Themes', 'Date'])
  expect(page?.picture?.alt).toBe('A field with an open gate')
  expect(page?.voices.map(({ person }) => person)).toEqual(['Ada Fictional'])
})

test('writing that stands elsewhere has no page here', () => {
  expect(toWritingPage(reader, 'elsewhere')).toBeNull()
  expect(toWritingPage(reader, 'on-edges')?.title).toBe('On Edges')
})
