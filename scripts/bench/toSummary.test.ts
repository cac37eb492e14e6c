import { expect, test } from 'vitest'

import { toSummary } from './toSummary.ts'

test('the times are summed up whatever order they come in', () => {
  const times = Array.from({ length: 20 }, (_, index) => 20 - index)
  expect(toSummary(times)).toEqual({ median: 10, p95: 19, longest: 20 })
})
