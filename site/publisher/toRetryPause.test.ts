import { expect, it } from 'vitest'

import { toRetryPause } from './toRetryPause.ts'

it('pauses grow, are never longer than ten seconds, and differ by chance', () => {
  const pauses = [1, 2, 3, 6, 7, 1000].map((failures) => toRetryPause({ failures, chance: 0 }))
  expect(pauses).toEqual([200, 400, 800, 6400, 10_000, 10_000])
  expect(toRetryPause({ failures: 7, chance: 1 })).toBe(5000)
})
