import { expect, it } from 'vitest'

import { toDelaySeconds } from './toDelaySeconds.ts'

it('tries follow soon at first, later at most an hour and a half apart, and are spread', () => {
  const plain = [1, 2, 3, 8, 11, 1000].map((attempts) => toDelaySeconds({ attempts, random: 0 }))
  expect(plain).toEqual([5, 10, 20, 640, 3600, 3600])
  expect(toDelaySeconds({ attempts: 1, random: 1 })).toBe(7.5)
})
