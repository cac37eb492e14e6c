import { expect, it } from 'vitest'

import { followRefusals } from './followRefusals.ts'

const refused = { from: { value: '/old', valid: false, errorMessage: 'Write a slash at both ends.' } }
const told = [{ path: 'from', message: 'Write a slash at both ends.', value: '/old' }]

it('what was refused is told', () => {
  expect(followRefusals({ before: [], fields: refused })).toEqual(told)
})

it('it stays when the mark on the field goes, and until another value is there', () => {
  const unmarked = { from: { value: '/old', valid: true } }
  expect(followRefusals({ before: told, fields: unmarked })).toBe(told)
  expect(followRefusals({ before: told, fields: { from: { value: '/old/', valid: true } } })).toEqual([])
})

it('it goes with its row', () => {
  expect(followRefusals({ before: told, fields: {} })).toEqual([])
})

it('a second refusal takes the place of the first', () => {
  const again = { from: { value: '/old', valid: false, errorMessage: 'This is taken.' } }
  expect(followRefusals({ before: told, fields: again })).toEqual([
    { path: 'from', message: 'This is taken.', value: '/old' },
  ])
})
