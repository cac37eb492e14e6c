import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { toBrowsePage } from './toBrowsePage.ts'
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

test('a service shows what is pinned, then what points to it, and only public neighbours with how it differs', () => {
  const page = toServicePage(reader, 'walking')
  expect(titles(page?.partnerships)).toEqual(['Two Rivers Inquiry', 'Long Meadow Fund'])
  expect(titles(page?.caseStudies)).toEqual(['What the First Season Taught'])
  expect(page?.voices.map(({ person }) => person)).toEqual(['Bo Invented', 'Ada Fictional'])
  expect(page?.neighbours).toMatchObject([
    { title: 'Opening Gates', summary: 'It opens what is shut; this one walks past it first.' },
  ])
  expect(page).toMatchObject({ browse: '/case-studies/service/walking/', hasMoreCaseStudies: false })
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
    { label: 'When', values: [{ words: 'Since\u00a0March\u00a02023' }] },
    { label: 'Role', values: [{ words: 'Walking partner' }] },
    { label: 'Where', values: [{ words: 'A valley that is on no map' }] },
    { label: 'Service', values: [{ words: 'Walking the Edge', href: '/services/walking/' }] },
  ])
  expect(titles(page?.caseStudies)).toEqual(['What the First Season Taught'])
  expect(page?.organisations).toMatchObject([
    { name: 'Meadow Trust', kind: 'Charity', line: 'Meadow Trust, in a sentence.', logo: { alt: '' } },
  ])
  expect(page?.voices).toHaveLength(1)
})

test('the page of a question tells search engines where it was worked on', () => {
  const describe = (kind: 'question' | 'service', slug: string) =>
    toBrowsePage(reader, { kind, slug })?.description
  expect(describe('question', 'who-may-open-a-gate')).toBe('Worked on in What the First Season Taught.')
  expect(describe('service', 'walking')).toBeNull()
})

test('what is not known is not shown', () => {
  expect(toPartnershipPage(reader, 'old-orchard')?.facts.map(({ label }) => label)).toEqual(['When'])
  expect(toCaseStudyPage(reader, 'bare')).toEqual({
    title: 'A Bare Account',
    description: null,
    lead: null,
    facts: [],
    picture: null,
    context: [],
    glance: [],
    thread: { questions: [], rhythms: [], insights: [], outputs: [], unknowns: [] },
    isThreaded: false,
    related: [],
    outline: [],
    body: [],
    voices: [],
  })
})

test('a case study shows its partnership, its organisations, its picture and its voices', () => {
  const page = toCaseStudyPage(reader, 'first-season')
  expect(page?.facts.map(({ label }) => label)).toEqual([
    'Partnership',
    'With',
    'When',
    'Role',
    'Where',
    'Service',
    'Theme',
    'Date',
  ])
  const theme = page?.facts.find(({ label }) => label === 'Theme')
  expect(theme?.values).toEqual([{ words: 'Patience', href: '/case-studies/theme/patience/' }])
  expect(page?.picture?.alt).toBe('A field with an open gate')
  expect(page?.voices.map(({ person }) => person)).toEqual(['Ada Fictional'])
})

test('writing that stands elsewhere has no page here', () => {
  expect(toWritingPage(reader, 'elsewhere')).toBeNull()
  expect(toWritingPage(reader, 'on-edges')?.title).toBe('On Edges')
})
