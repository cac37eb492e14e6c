import { expect, it } from 'vitest'

import { describeBytes, describeCount, describeSteps, describeUnasked } from './words.ts'

it('the steps of a release come in their order, however they were stored', () => {
  const steps = { swap: 0.42, ahead: 20.1, sync: 9.4, store: 1.25, custom: 3, render: 1234, confirm: 12.6 }
  expect(describeSteps(steps)).toBe(
    'write pages during the save 20 ms · fetch 9.4 ms · write pages 1.2 s · store 1.3 ms · show 0.4 ms · check 13 ms · custom 3 ms',
  )
  expect(describeSteps(null)).toBe('')
})

it('sizes and counts are in words', () => {
  expect([12, 4600, 4_650_000].map(describeBytes)).toEqual(['12 bytes', '5 kB', '4.7 MB'])
  expect(describeCount({ count: 1, one: 'page', many: 'pages' })).toBe('1 page')
  expect(describeCount({ count: 1200, one: 'page', many: 'pages' })).toBe('1,200 pages')
})

it('a release of what follows from pages is not taken for one of new code', () => {
  expect(describeUnasked({ pages: 0 })).toContain('search')
  expect(describeUnasked({ pages: 30 })).toContain('new code')
})
