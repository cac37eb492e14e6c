import { describe, expect, it } from 'vitest'

import type { SiteFile, SiteIndex } from './createSiteIndex.ts'
import { findAnswer } from './findAnswer.ts'

const file: SiteFile = {
  hash: 'a'.repeat(64),
  type: 'text/html; charset=utf-8',
  size: 1,
  isImmutable: false,
  isCompressible: false,
}
const index: SiteIndex = {
  files: new Map([
    ['/', file],
    ['/services/x/', file],
    ['/feed.xml', file],
    ['/media/0011/a%20b(1).pdf', file],
  ]),
  redirects: new Map([
    ['/old/', '/services/x/'],
    ['/old.html', '/services/x/'],
    ['/old/page.php', '/services/x/'],
    ['/away/', 'https://example.org/?a=1'],
  ]),
  notFound: null,
}
const find = (target: string) => findAnswer({ target, index })

describe('a request target', () => {
  it.each([
    '/',
    '/?utm=1',
    '/services/x/',
    '/services/x/?a=b',
    '/services/%78/',
    '/feed.xml',
    'http://h.org/',
    'http://h.org/feed.xml?x',
  ])('finds the file of %s', (target) => expect(find(target)).toEqual({ type: 'file', file }))

  it('finds a file whose name has characters that some clients encode and others do not', () => {
    expect(find('/media/0011/a%20b(1).pdf')).toEqual({ type: 'file', file })
    expect(find('/media/0011/a%20b%281%29.pdf')).toEqual({ type: 'file', file })
  })

  it.each([
    ['/services/x', '/services/x/'],
    ['/services/x?a=1&b=2', '/services/x/?a=1&b=2'],
    ['/old/', '/services/x/'],
    ['/old', '/services/x/'],
    ['/old/?a=1', '/services/x/?a=1'],
    ['/old.html', '/services/x/'],
    ['/old.html?a=1', '/services/x/?a=1'],
    ['/old/page.php?id=4', '/services/x/?id=4'],
    ['/away/?b=2', 'https://example.org/?a=1'],
  ])('leads from %s to %s', (target, to) => expect(find(target)).toEqual({ type: 'redirect', to }))

  it.each([
    '/nothing/',
    '/services/',
    '//example.org/',
    '/../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/services%2Fx/',
    '/feed.xml/',
    '/\\example.org',
  ])('finds nothing at %s', (target) => expect(find(target)).toEqual({ type: 'not-found' }))

  it.each(['/%', '/%zz/', '/%ff/', '/a%00b/', '/a%0d%0ab', '*', 'nonsense', ''])('refuses %j', (target) =>
    expect(find(target)).toEqual({ type: 'malformed' }),
  )
})
