import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createCaseStudy, publishing, withdrawing } from '../../tests/support/changes.ts'
import { ContentIndex } from './ContentIndex.ts'
import type { Question } from './questions.ts'

const none = { questions: [], rhythms: [], insights: [], outputs: [], unknowns: [] }
const holding = (...questions: string[]) => ({
  thread: { ...none, questions: questions.map((question) => ({ question })) },
})
const words = (index: ContentIndex) => index.list('questions').map((question: Question) => question.words)

function createIndex() {
  const content = createContent()
  content.documents['case-studies'] = Object.fromEntries(
    [
      createCaseStudy({ id: 'old', date: '2020', ...holding('Who decides?') }),
      createCaseStudy({ id: 'new', date: '2022', ...holding('WHO DECIDES', 'What now?', '???') }),
    ].map((study) => [study.id, study]),
  )
  return ContentIndex.from(content)
}

test('case studies that hold the same words share a question, in the words of the first, and words without letters are none', () => {
  const index = createIndex()
  expect(words(index)).toEqual(['What now?', 'Who decides?'])
  expect(index.related('case-studies', 'questions', 'who-decides').map(({ id }) => id)).toEqual([
    'new',
    'old',
  ])
  expect(index.count('questions')).toBe(2)
})

test('questions follow the case studies that hold them, and an index stays as it was', () => {
  const before = createIndex()
  expect(words(before)).toHaveLength(2)
  const after = before.withChanges([
    withdrawing('old'),
    publishing({ id: 'third', date: '2023', ...holding('What next?') }),
  ])
  expect(words(after)).toEqual(['What next?', 'What now?', 'WHO DECIDES'])
  expect(words(before)).toEqual(['What now?', 'Who decides?'])
  expect(words(after.withChanges([withdrawing('new'), withdrawing('third')]))).toEqual([])
})

test('near a document are the next one before it and those after it, and eight where there are so many', () => {
  const content = createContent()
  const studies = Array.from({ length: 20 }, (_, n) =>
    createCaseStudy({ id: `s${n}`, date: String(2000 + n), themes: ['patience'] }),
  )
  content.documents['case-studies'] = Object.fromEntries(studies.map((study) => [study.id, study]))
  const index = ContentIndex.from(content)
  const near = (id: string) =>
    index.near({ collection: 'case-studies', field: 'themes', value: 'patience', id }).map((one) => one.id)
  expect(near('s12')).toEqual(['s13', 's11', 's10', 's9', 's8', 's7', 's6', 's5'])
  expect(near('s19')).toEqual(['s18', 's17', 's16', 's15', 's14', 's13', 's12', 's11'])
  expect(near('s0')).toHaveLength(8)
  expect(near('none')).toEqual([])
  // Whoever has it near may be looked at again when it changes.
  const around = index.listAround({
    collection: 'case-studies',
    field: 'themes',
    value: 'patience',
    document: index.find('case-studies', 's12') ?? createCaseStudy({ id: 'x' }),
  })
  for (const { id } of studies) if (near(id).includes('s12')) expect(around).toContain(id)
})
