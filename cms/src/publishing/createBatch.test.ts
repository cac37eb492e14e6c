import { expect, it } from 'vitest'

import { createBatch } from './createBatch.ts'

it('questions of one moment are answered together, each with its own answer, group by group', async () => {
  const asked: number[][] = []
  const ask = createBatch<number, string>({
    toGroup: (number) => (number % 2 === 0 ? 'even' : 'odd'),
    answer: (numbers) => {
      asked.push(numbers)
      if (numbers.includes(7)) throw new Error('Seven')
      return Promise.resolve(numbers.map((number) => `is ${number}`))
    },
  })
  const results = await Promise.allSettled([2, 1, 4, 7].map(ask))
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([
    'is 2',
    'failed',
    'is 4',
    'failed',
  ])
  expect(asked).toEqual([
    [2, 4],
    [1, 7],
  ])
  expect(await ask(6)).toBe('is 6')
})
