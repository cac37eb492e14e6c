import { expect, it } from 'vitest'

import { describeMailFailure } from './describeMailFailure.ts'

const fail = (more: object, message = 'Something') =>
  describeMailFailure(Object.assign(new Error(message), more))

it('says in words why a mail was not taken, with what the server said', () => {
  expect(fail({ code: 'ECONNECTION' })).toBe('The mail server does not answer')
  expect(fail({ code: 'EENVELOPE', response: '550 No such\r\nperson here' })).toBe('550 No such person here')
  expect(fail({ code: 'EAUTH', response: '535 Wrong password' })).toBe(
    'The mail server does not take the name and password: 535 Wrong password',
  )
  expect(fail({}, 'Odd.')).toBe('Odd.')
})
