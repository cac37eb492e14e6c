import { expect, it } from 'vitest'

import { partialDateSchema } from './document.ts'

it.each(['2024', '2024-03', '2024-03-05', '2024-02-29', '0999-12-31'])('%s is a date', (date) => {
  expect(partialDateSchema.safeParse(date).success).toBe(true)
})

it.each([
  '',
  '24',
  '2024-3',
  '2024-13',
  '2024-00',
  '2024-03-32',
  '2024-03-5',
  '5 March 2024',
  '2024-03-05T10:00',
])('%j is not written as a date', (date) => {
  expect(partialDateSchema.safeParse(date).error?.issues.map(({ message }) => message)).toEqual([
    'Write a year (2024), a month (2024-03) or a day (2024-03-05).',
  ])
})

it.each(['2024-02-30', '2023-02-29', '2024-02-31', '2024-04-31'])('%s is no day of the calendar', (date) => {
  expect(partialDateSchema.safeParse(date).error?.issues.map(({ message }) => message)).toEqual([
    'The calendar has no such day.',
  ])
})
