import { expect, test } from 'vitest'

import { toFileSize } from './toFileSize.ts'

test.each([
  [12, '1 KB'],
  [840_300, '840 KB'],
  [999_600, '1.0 MB'],
  [1_240_000, '1.2 MB'],
  [23_600_000, '24 MB'],
  [5_000_000_000_000, '5000 GB'],
])('%i bytes are written %s', (bytes, words) => {
  expect(toFileSize(bytes).replace('\u00a0', ' ')).toBe(words)
})
