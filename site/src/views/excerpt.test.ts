import { expect, test } from 'vitest'

import { heading, paragraph } from '../../tests/fixtures/richText.ts'
import { toDescription, toLead } from './excerpt.ts'

test('a description is the summary, else the beginning of the text cut between words', () => {
  const body = [paragraph('Learning together. '.repeat(20))]
  expect(toDescription({ summary: 'A summary.', body })).toBe('A summary.')
  expect(toDescription({ summary: null, body })).toMatch(
    /^Learning together\..{100,140}(Learning|together)…$/,
  )
  expect(toDescription({ summary: null, body: [] })).toBeNull()
})

test('a summary that repeats the opening of the text is not shown twice', () => {
  const body = [heading(2, 'Begin'), paragraph('We walked. Then we talked.')]
  expect(toLead({ summary: 'We walked.', body })).toBeNull()
  expect(toLead({ summary: 'A walk.', body })).toBe('A walk.')
})
