import { expect, test } from 'vitest'

import { toHeadersFile } from './toHeadersFile.ts'

test('an export tells hosts the headers of our own server, each in one rule for an address', () => {
  const text = toHeadersFile({ siteUrl: 'https://site.example' })
  expect(text).toMatch(/^\/\*\n {2}content-security-policy: default-src 'none'; /)
  expect(text).toContain('\n  strict-transport-security: max-age=31536000\n')
  expect(text).toContain('/assets/*\n  cache-control: public, max-age=31536000, immutable\n')
  const [everywhere = ''] = text.split('\n/')
  expect(everywhere).not.toContain('cache-control')
})
