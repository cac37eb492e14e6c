import { expect, it } from 'vitest'

import { compareTexts, type TextPart } from './compareTexts.ts'

const textOf = (parts: TextPart[], kinds: TextPart['kind'][]) =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('')

it('a changed line is told word by word, and both texts can be read from the parts', () => {
  const before = 'Title\nTwo years of learning\nEnd\n'
  const after = 'Title\nThree years of learning\nEnd\n'
  const parts = compareTexts({ before, after })
  expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'Two' },
    { kind: 'added', text: 'Three' },
  ])
  expect(textOf(parts, ['same', 'removed'])).toBe(before)
  expect(textOf(parts, ['same', 'added'])).toBe(after)
})

it('what is only in one of them is told whole', () => {
  expect(compareTexts({ before: '', after: 'New\n' })).toEqual([{ kind: 'added', text: 'New\n' }])
  expect(compareTexts({ before: 'Old\n', after: '' })).toEqual([{ kind: 'removed', text: 'Old\n' }])
  expect(compareTexts({ before: 'Same\n', after: 'Same\n' })).toEqual([{ kind: 'same', text: 'Same\n' }])
})

it('of long stretches that are the same only the ends are shown', () => {
  const many = Array.from({ length: 40 }, (_, at) => `Line ${at}`).join('\n')
  const parts = compareTexts({ before: `${many}\nOld\n${many}\n`, after: `${many}\nNew\n${many}\n` })
  expect(parts[0]?.text).toBe('…\nLine 39\n')
  expect(parts.at(-1)?.text).toBe('Line 0\n…\n')
})

it('texts that have nothing in common are told one after the other, without a long search', () => {
  const lines = (words: string) =>
    Array.from({ length: 1500 }, (_, at) => `${words} ${at * 7} and so on\n`).join('')
  expect(compareTexts({ before: lines('before'), after: lines('after') }).map(({ kind }) => kind)).toEqual([
    'removed',
    'added',
  ])
})
