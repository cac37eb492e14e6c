import { expect, it } from 'vitest'

import { redirectSchema } from './Redirect.ts'

const isTaken = (from: string) =>
  redirectSchema.safeParse({ id: '1', from, to: { type: 'address', address: '/contact/' } }).success

it.each([
  '/old/',
  '/old/address/',
  '/Old_Address/index.html/',
  '/2019/03/~jamie/',
  '/caf%C3%A9/',
  '/caf%c3%a9/',
  '/a%20b/',
  '/.well-known/',
  '/a..b/',
  '/old.html',
  '/old/page.php',
  '/caf%C3%A9.htm',
])('an old address may be %s', (from) => {
  expect(isTaken(from)).toBe(true)
})

it.each([
  '',
  '/',
  '//',
  'old',
  '/old',
  '/v1.2',
  '/.html',
  'old.html',
  '/a/../old.html',
  '/old.html?x=1',
  '/old page.html',
  'old/',
  '//old/',
  '/old//address/',
  '/../etc/',
  '/a/../b/',
  '/a/./',
  '/%2e%2e/',
  '/%2E/',
  '/a%2Fb/',
  '/%61/',
  '/%zz/',
  '/%c3/',
  '/%00/',
  '/a%0Ab/',
  '/%7f/',
  '/a b/',
  '/café/',
  '/a?b/',
  '/a#b/',
  '/a\\b/',
  '/old/\n',
  'https://example.org/',
])('an old address may not be %j', (from) => {
  expect(isTaken(from)).toBe(false)
})
