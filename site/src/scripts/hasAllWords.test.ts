import { expect, test } from 'vitest'

import { hasAllWords } from './hasAllWords.ts'

test.each([
  ['The edge of a field', 'field edge', true],
  ['The edge of a field', 'EDG', true],
  ['Zoë’s café', 'zoe cafe', true],
  ['The edge of a field', 'edge gate', false],
  ['Anything', '', true],
])('%s holds %s: %s', (text, query, expected) => {
  expect(hasAllWords({ text, query })).toBe(expected)
})
