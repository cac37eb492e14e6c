import { describe, expect, it } from 'vitest'

import { enquirySchema, isEmailAddress, toEnquiryPath } from './enquiry.ts'

describe('isEmailAddress', () => {
  it.each([
    'ada@example.org',
    'ada.king+walks@mail.example.co.uk',
    "o'hara@example.org",
    'jürgen@exämple.de',
    '用户@例子.广告',
    'ada@xn--exmple-cua.de',
  ])('%s can be answered to', (text) => expect(isEmailAddress(text)).toBe(true))

  it.each([
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@localhost',
    'ada@example..org',
    'ada..king@example.org',
    'ada@example.org, eve@example.org',
    'ada@example.org;eve@example.org',
    'Ada <ada@example.org>',
    'ada@eve@example.org',
    'ada@example.org\r\nBcc: eve@example.org',
    'ada@example.org\n',
    'ada@example.org\u2028',
    'ada\u0000@example.org',
    '"ada king"@example.org',
    'ada@192.0.2.1',
    'ada@[192.0.2.1]',
    `${'a'.repeat(65)}@example.org`,
    `ada@${'a.'.repeat(130)}org`,
  ])('%j cannot', (text) => expect(isEmailAddress(text)).toBe(false))
})

describe('toEnquiryPath', () => {
  it.each([
    ['/case-studies/summerfield/', '/contact/?about=/case-studies/summerfield/'],
    ['/about/', '/contact/?about=/about/'],
    ['/', '/contact/'],
    ['/services/', '/contact/'],
    ['/case-studies/page/2/', '/contact/'],
    ['/contact/', '/contact/'],
    ['/404/', '/contact/'],
    ['//elsewhere.example/', '/contact/'],
  ])('from %s it is %s', (path, expected) => expect(toEnquiryPath(path)).toBe(expected))
})

it('an enquiry holds nothing that could stand in the head of a mail and does not belong there', () => {
  const enquiry = {
    id: 'a'.repeat(64),
    name: 'Ada',
    email: 'ada@example.org',
    message: 'Hello,\n\nit is me.',
    about: { path: '/services/facilitation/', title: 'Facilitation' },
    receivedAt: '2026-01-02T03:04:05.000Z',
  }
  const isTaken = (part: object) => enquirySchema.safeParse({ ...enquiry, ...part }).success
  expect(isTaken({})).toBe(true)
  expect(isTaken({ name: 'Ada\r\nBcc: eve@example.org' })).toBe(false)
  expect(isTaken({ name: '' })).toBe(false)
  expect(isTaken({ email: 'ada@example.org\r\nBcc: eve@example.org' })).toBe(false)
  expect(isTaken({ about: { path: 'https://elsewhere.example/', title: 'Elsewhere' } })).toBe(false)
})
