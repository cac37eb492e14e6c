import { defaultPhrases } from '@throughline/shared'
import { expect, test } from 'vitest'

import { toDateWords, toDayWords, toPeriodWords } from './dates.ts'

const plain = (words: string | null) => words?.replaceAll('\u00a0', ' ') ?? null

test.each([
  ['2017', '2017'],
  ['2017-03', 'March 2017'],
  ['2017-03-05', '5 March 2017'],
  ['2017-12-31', '31 December 2017'],
])('the date %s is written %s', (date, words) => {
  expect(plain(toDateWords(date))).toBe(words)
})

test.each([
  [{ from: '2017', to: '2020' }, '2017–2020'],
  [{ from: '2017', to: '2017' }, '2017'],
  [{ from: '2018-03', to: '2018-05' }, 'March–May 2018'],
  [{ from: '2017-03', to: '2018-05' }, 'March 2017 – May 2018'],
  [{ from: '2017', to: '2018-05' }, '2017 – May 2018'],
  [{ from: '2023-03', to: null }, 'Since March 2023'],
  [{ from: null, to: '2020' }, 'Until 2020'],
  [{ from: '2023', to: null, ongoing: true }, 'Since 2023'],
])('the period %o is written %s', (period, words) => {
  expect(plain(toPeriodWords({ ongoing: false, duration: 'for a while', ...period }, defaultPhrases))).toBe(
    words,
  )
})

test('a period without dates is its duration, and nothing where that is unknown too', () => {
  const unknown = { from: null, to: null, ongoing: false }
  expect(toPeriodWords({ ...unknown, duration: 'over two years' }, defaultPhrases)).toBe('Over two years')
  expect(toPeriodWords({ ...unknown, duration: null }, defaultPhrases)).toBeNull()
  expect(toPeriodWords({ ...unknown, ongoing: true, duration: null }, defaultPhrases)).toBe('Ongoing')
})

test('under its year a date says the day and the month, and a year alone nothing', () => {
  expect(plain(toDayWords('2017-03-05')?.words ?? null)).toBe('5 March')
  expect(toDayWords('2017-03')).toEqual({ machine: '2017-03', words: 'March' })
  expect(toDayWords('2017')).toBeNull()
})
