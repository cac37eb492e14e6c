import { expect, test } from 'vitest'

import { createFileHeaders } from './createFileHeaders.ts'
import type { Headers } from './securityHeaders.ts'

const toFileHeaders = createFileHeaders({ siteUrl: 'https://site.example' })
const valueOf = (headers: Headers, name: string) => headers[headers.indexOf(name) + 1] ?? ''
const policyOf = (target: string) => valueOf(toFileHeaders(target), 'content-security-policy')

test('no page may run or load anything but what the site itself holds', () => {
  for (const target of ['/', '/case-studies/x/', '/search/?q=x', '/media/a/b.png']) {
    expect(policyOf(target)).toMatch(/^default-src 'none'; /)
    expect(policyOf(target)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/)
  }
})

test('what can load nothing by itself has a short policy', () => {
  expect(policyOf('/assets/text.x.woff2')).toBe("default-src 'none'; frame-ancestors 'none'")
})

test('WebAssembly runs in the search alone', () => {
  expect(policyOf('/search/pagefind/pagefind-worker.js')).toContain("'wasm-unsafe-eval'")
  expect(policyOf('/searching/')).not.toContain('wasm')
})

test('pictures may be shown elsewhere, pages may not', () => {
  const name = 'cross-origin-resource-policy'
  expect(valueOf(toFileHeaders('/media/a/b.png'), name)).toBe('cross-origin')
  expect(valueOf(toFileHeaders('/'), name)).toBe('same-origin')
})

test('visitors are held to https where the site is there by https, and nowhere else', () => {
  expect(toFileHeaders('/')).toContain('strict-transport-security')
  expect(createFileHeaders({ siteUrl: 'http://localhost:4321' })('/')).not.toContain(
    'strict-transport-security',
  )
})
