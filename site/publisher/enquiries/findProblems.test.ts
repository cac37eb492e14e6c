import { enquirySchema } from '@throughline/shared'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { findProblems } from './findProblems.ts'
import { toEnquiry } from './toEnquiry.ts'
import { parseTypedEnquiry } from './TypedEnquiry.ts'

const good = { name: 'Ada King', email: 'ada@example.org', message: 'Hello.\nIt is me.' }
const send = (fields: Record<string, string>) =>
  parseTypedEnquiry(Buffer.from(new URLSearchParams(fields).toString()))
const problemsOf = (fields: Record<string, string>) => findProblems(send({ ...good, ...fields }))

it('a whole enquiry has no problem, in any script', () => {
  expect(problemsOf({})).toEqual([])
  expect(problemsOf({ name: '王小明', email: '用户@例子.广告', message: 'مرحبا 👋🏽' })).toEqual([])
})

it('each field says what is wrong with it', () => {
  expect(findProblems(send({}))).toEqual(['name-missing', 'email-missing', 'message-missing'])
  expect(problemsOf({ name: ' \t ', message: ' \n\n ' })).toEqual(['name-missing', 'message-missing'])
  expect(problemsOf({ name: 'a'.repeat(201) })).toEqual(['name-wrong'])
  expect(problemsOf({ email: 'ada' })).toEqual(['email-wrong'])
  expect(problemsOf({ message: 'a'.repeat(20_000) })).toEqual([])
  expect(problemsOf({ message: 'a'.repeat(20_001) })).toEqual(['message-long'])
})

it.each(['\r\n', '\n', '\r'])('a line end (%j) gets into no head of a mail', (end) => {
  expect(problemsOf({ name: `Ada${end}Bcc: eve@example.org` })).toEqual(['name-wrong'])
  expect(problemsOf({ email: `ada@example.org${end}Bcc: eve@example.org` })).toEqual(['email-wrong'])
})

it('bytes that are no text, and characters that are none, break nothing', () => {
  const typed = parseTypedEnquiry(
    Buffer.from('name=%ff%fe+Ada%00%07&email=ada%40example.org&message=a%c3%28'),
  )
  expect(typed).toMatchObject({ name: '\ufffd\ufffd Ada', message: 'a\ufffd(' })
  expect(findProblems(typed)).toEqual([])
})

it('line ends of any machine are the same enquiry', () => {
  const at = new Date('2026-01-02T03:04:05Z')
  const ids = ['a\r\nb', 'a\nb', 'a\rb\r\n'].map(
    (message) => toEnquiry({ typed: send({ ...good, message }), about: null, at }).id,
  )
  expect(new Set(ids).size).toBe(1)
})

it('the same words on the same day are one enquiry, other words or another day another', () => {
  const at = new Date('2026-01-02T03:04:05Z')
  const toId = (fields: Record<string, string>, moment = at, about = null) =>
    toEnquiry({ typed: send({ ...good, ...fields }), about, at: moment }).id
  expect(toId({})).toBe(toId({}, new Date('2026-01-02T23:00:00Z')))
  const others = [
    toId({}),
    toId({}, new Date('2026-01-03T00:00:00Z')),
    toId({ message: 'Hello. It is me.' }),
    toId({ name: 'Ada Kin', email: 'gada@example.org' }),
  ]
  expect(new Set(others).size).toBe(others.length)
})

it('whatever bytes are sent: what has no problem is what the CMS takes', () => {
  const at = new Date()
  const bytes = fc.uint8Array({ maxLength: 300 }).map((data) => Buffer.from(data))
  const signs = 'aZ é 中 👋🏽 \r \n \t \u0000 \u0085 \u202e \ud800 < & " % , ; @ .'.split(' ')
  const text = fc.string({ unit: fc.constantFrom(...signs) })
  const form = fc
    .record({
      name: text,
      email: fc.emailAddress(),
      message: text,
    })
    .map((fields) => Buffer.from(new URLSearchParams(fields).toString()))
  fc.assert(
    fc.property(fc.oneof(bytes, form), (body) => {
      const typed = parseTypedEnquiry(body)
      if (findProblems(typed).length > 0) return
      enquirySchema.parse(toEnquiry({ typed, about: null, at }))
    }),
    { numRuns: 300 },
  )
})
