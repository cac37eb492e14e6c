import type { CaseStudy } from '@throughline/shared'
import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createCaseStudy } from '../../tests/support/changes.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { findKindred } from './findKindred.ts'

const none = { questions: [], rhythms: [], insights: [], outputs: [], unknowns: [] }
const alone = { partnership: null, services: [], themes: [], thread: none }
const holding = (question: string) => ({ ...none, questions: [{ question }] })
const create = (id: string, given: Partial<CaseStudy>) => createCaseStudy({ id, ...alone, ...given })

/** The kin of the first of these case studies. */
function find(studies: CaseStudy[]) {
  const content = createContent()
  content.documents['case-studies'] = Object.fromEntries(studies.map((study) => [study.id, study]))
  const [first] = studies
  return first === undefined ? [] : findKindred(createContentReader({ content }), first)
}

test('the case studies with most in common come first, with what it is; those with nothing in common stay away', () => {
  const kin = find([
    create('self', {
      partnership: 'long-meadow',
      services: ['walking'],
      themes: ['patience'],
      thread: holding('Why?'),
    }),
    create('service', { services: ['walking'] }),
    create('stranger', { services: ['gates'], date: '2026' }),
    create('question', { thread: holding('“Why”') }),
    create('partnership', { partnership: 'long-meadow', themes: ['patience'] }),
  ])
  expect(kin.map(({ title, details }) => [title, ...details.map(({ words }) => words)])).toEqual([
    ['Study partnership', 'The same partnership', 'Also on Patience'],
    ['Study question', 'The same question'],
    ['Study service', 'Walking the Edge'],
  ])
})

test('at most three are shown, never the case study itself', () => {
  const studies = Array.from({ length: 12 }, (_, n) => create(`study-${n}`, { themes: ['patience'] }))
  const kin = find(studies)
  expect(kin).toHaveLength(3)
  expect(kin.map(({ title }) => title)).not.toContain('Study study-0')
})

test('a case study that shares nothing has no kin', () => {
  expect(find([create('self', {}), create('other', {})])).toEqual([])
})

test('what is deleted, or public no longer, makes no kin: the database keeps nothing of it, and a page shows nothing', () => {
  const shared = { partnership: 'gone', services: ['gone'], themes: ['gone'] }
  expect(find([create('self', shared), create('other', shared)])).toEqual([])
})
