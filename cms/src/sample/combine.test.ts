import { expect, test } from 'vitest'

import { combine } from './combine.ts'

const lists = [
  ['Lantern', 'Harbour', 'Orchard'],
  ['Trust', 'Commons', 'Network', 'Alliance'],
]

test('no two samples of a kind have the same words, however many there are', () => {
  const all = Array.from({ length: 60 }, (_, index) => combine(index, lists))
  expect(new Set(all).size).toBe(60)
  expect(all.slice(0, 12).every((words) => /^\w+ \w+$/.test(words))).toBe(true)
})
