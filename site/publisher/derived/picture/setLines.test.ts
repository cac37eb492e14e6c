import fc from 'fast-check'
import { expect, test } from 'vitest'

import { measureWords } from './measureWords.ts'
import { lineHeight, setLines } from './setLines.ts'

const field = { width: 936, height: 340 }

test('whatever the words are, they stay within the field', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abcWMil é,–łŵ中 '), maxLength: 400 })
  fc.assert(
    fc.property(words, (given) => {
      const { size, lines } = setLines({ words: given, ...field })
      expect(lines.length * size * lineHeight).toBeLessThanOrEqual(field.height)
      // The mark of what was cut may hang out a little.
      for (const line of lines) expect(measureWords(line) * size).toBeLessThanOrEqual(field.width + size)
    }),
  )
})

test('short titles are large, and lines are of about the same length', () => {
  expect(setLines({ words: 'Contact', ...field })).toEqual({ size: 104, lines: ['Contact'] })
  const { lines } = setLines({ words: 'What the First Season Taught', ...field })
  expect(lines).toEqual(['What the First', 'Season Taught'])
})

test('what is much too long is cut', () => {
  expect(setLines({ words: 'word '.repeat(200), ...field }).lines.at(-1)).toMatch(/…$/)
})
