import { expect, it } from 'vitest'

import { negotiateEncoding } from './negotiateEncoding.ts'

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['GZIP;Q=1.0', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity;q=1, br;q=0.2', 'identity'],
  ['deflate', 'identity'],
  ['br;q=wrong', 'identity'],
  ['identity;q=0', 'identity'],
])('for Accept-Encoding %j the answer is %s', (header, encoding) => {
  expect(negotiateEncoding(header)).toBe(encoding)
})
