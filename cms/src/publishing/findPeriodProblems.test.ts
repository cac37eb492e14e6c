import { expect, it } from 'vitest'

import { findPeriodProblems } from './findPeriodProblems.ts'

const words = (document: Record<string, unknown>) =>
  findPeriodProblems(document).map(({ path, message }) => `${path}: ${message}`)

it.each([
  {},
  { from: '2024' },
  { to: '2024' },
  { from: '2020', to: '2024-03' },
  { from: '2024', to: '2024-03' },
  { from: '2024-03', to: '2024' },
  { from: '2024-03-05', to: '2024-03' },
  { from: '2024-03', to: '2024-03' },
  { from: '2024', ongoing: true },
])('%j is a period', (document) => {
  expect(words(document)).toEqual([])
})

it.each([
  [{ from: '2024', to: '2023-12' }],
  [{ from: '2024-03', to: '2024-02' }],
  [{ from: '2024-03-05', to: '2024-03-04' }],
])('%j ends before it begins', (document) => {
  expect(words(document)).toEqual([expect.stringMatching(/^to: It ends .* before it begins/)])
})

it('what goes on has no end', () => {
  expect(words({ from: '2020', to: '2024', ongoing: true })).toEqual([
    expect.stringMatching(/^to: It still goes on/),
  ])
})
