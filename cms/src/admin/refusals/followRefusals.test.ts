import { expect, it } from 'vitest'

import { followRefusals } from './followRefusals.ts'

const message = 'Write a slash at both ends.'
const refused = { from: { value: '/old', valid: false, errorMessage: message } }
const told = [{ path: 'from', message, value: '/old', isMended: false }]

it('what was refused is told', () => {
  expect(followRefusals({ before: [], fields: refused })).toEqual(told)
})

it('it stays when the mark on the field goes, and until another value is there', () => {
  const unmarked = { from: { value: '/old', valid: true, errorMessage: message } }
  expect(followRefusals({ before: told, fields: unmarked })).toBe(told)
  expect(followRefusals({ before: told, fields: { from: { value: '/old/', valid: true } } })).toEqual([])
})

it('another value mends it while the field still has its mark', () => {
  const typing = { from: { value: '/old/', valid: false, errorMessage: message } }
  const mended = followRefusals({ before: told, fields: typing })
  expect(mended).toEqual([{ ...told[0], isMended: true }])
  expect(followRefusals({ before: mended, fields: typing })).toBe(mended)
  expect(followRefusals({ before: mended, fields: { from: { value: '/old/', valid: true } } })).toEqual([])
})

it('it goes with its row', () => {
  expect(followRefusals({ before: told, fields: {} })).toEqual([])
})

it('a second refusal takes the place of the first', () => {
  const again = { from: { value: '/old', valid: false, errorMessage: 'This is taken.' } }
  expect(followRefusals({ before: told, fields: again })).toEqual([
    { path: 'from', message: 'This is taken.', value: '/old', isMended: false },
  ])
})
