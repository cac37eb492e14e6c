import { defaultPhrases } from '@throughline/shared'
import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createCaseStudy } from '../../tests/support/changes.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { toGlance } from './toGlance.ts'
import { toThread } from './toThread.ts'

const { thread } = createCaseStudy({ id: 'one' })
const none = { questions: [], rhythms: [], insights: [], outputs: [], unknowns: [] }

test('a thread in short names each step that it has, in order, with its gist', () => {
  expect(toGlance(thread, defaultPhrases).map(({ label, gist }) => [label, gist])).toEqual([
    ['The questions', 'What does the edge know that the middle does not?\u00a0· Who may open a gate?'],
    ['The rhythm', 'Dusk talks\u00a0· Field book'],
    ['What came to light', 'The gate was never locked.'],
    ['What changed', 'People stopped asking for the key.'],
    ['What was shared', 'Field notes\u00a0· A map of edges\u00a0· A song'],
    ['What we do not know yet', 'Whether the field remembers us.'],
  ])
})

test('a partial thread names what it has, and one of a single step needs no short form', () => {
  const questions = [{ question: 'Who may open a gate?' }]
  const insights = [{ insight: 'Rain is an answer.', change: null }]
  const labels = toGlance({ ...none, questions, insights }, defaultPhrases).map(({ label }) => label)
  expect(labels).toEqual(['The question', 'What came to light'])
  expect(toGlance({ ...none, questions }, defaultPhrases)).toEqual([])
})

test('of several questions as many are named as are short enough together', () => {
  const [short, long] = ['Who may open a gate?', `What ${'walking '.repeat(30)}means?`]
  const show = (...questions: string[]) => {
    const thread = { ...none, questions: questions.map((question) => ({ question })), unknowns: ['All.'] }
    return toGlance(thread, defaultPhrases)[0]?.gist
  }
  expect(show(short, short)).toBe(`${short}\u00a0· ${short}`)
  expect(show(short, long, short)).toBe(short)
  expect(show(long)).toMatch(/walking…$/)
})

test('a gist ends with a whole word', () => {
  const insights = [{ insight: 'walking '.repeat(40).trim(), change: 'Yes.' }]
  const [step] = toGlance({ ...none, insights }, defaultPhrases)
  expect(step?.gist).toMatch(/^(walking )+walking…$/)
  expect(step?.gist.length).toBeLessThanOrEqual(121)
})

test('a question leads to the other case studies that hold it, whatever their punctuation, and nowhere where there are none', () => {
  const content = createContent()
  const questions = [{ question: 'Who may open a gate' }]
  content.documents['case-studies']['other'] = createCaseStudy({
    id: 'other',
    thread: { ...none, questions },
  })
  const shown = toThread(createContentReader({ content }), thread)
  expect(shown.questions).toEqual([
    { words: 'What does the edge know that the middle does not?', elsewhere: null },
    { words: 'Who may open a gate?', elsewhere: '/case-studies/question/who-may-open-a-gate/' },
  ])
})

test('outputs lead to their file or address, say what they are, and stand without either', () => {
  const { outputs } = toThread(createContentReader({ content: createContent() }), thread)
  expect(outputs.map(({ href, type }) => [href?.replace(/[0-9a-f]{16}/, 'HASH') ?? null, type])).toEqual([
    ['/media/HASH/field-notes.pdf', 'application/pdf'],
    ['https://maps.example.org/edges', null],
    [null, null],
  ])
  expect(outputs[0]?.details.map(({ words }) => words)).toEqual([
    'Booklet',
    'PDF, 1\u00a0KB',
    'June\u00a02024',
  ])
})
