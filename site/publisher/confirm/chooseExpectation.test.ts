import { expect, it } from 'vitest'

import { PersistentMap } from '../../src/content/PersistentMap.ts'
import { chooseExpectation } from './chooseExpectation.ts'

const hash = (letter: string) => letter.repeat(64)
const file = (letter: string) => ({ hash: hash(letter), type: 'text/html', size: 1 })
const manifest = (changedPaths: string[]) => ({
  id: 'r',
  createdAt: '2026-11-22T12:00:00.000Z',
  files: PersistentMap.from(Object.entries({ '/': file('a'), '/new/': file('b'), '/feed.xml': file('c') })),
  pages: 2,
  bytes: 3,
  redirects: [],
  changedPaths,
})

it.each([
  ['a changed page', ['/gone/', '/new/', '/feed.xml'], { path: '/new/', hash: hash('b') }],
  ['a page that is gone, where no other changed', ['/gone/', '/feed.xml'], { path: '/gone/', hash: null }],
  ['the home page, where no page changed', ['/feed.xml'], { path: '/', hash: hash('a') }],
])('a new release is confirmed by %s', (_, changedPaths, expectation) => {
  expect(chooseExpectation({ manifest: manifest(changedPaths), isNew: true })).toEqual(expectation)
})

it('a release that stays is confirmed by the home page', () => {
  expect(chooseExpectation({ manifest: manifest(['/new/']), isNew: false }).path).toBe('/')
})

it('an old address that leads elsewhere is not mistaken for a page that is gone', () => {
  const release = { ...manifest(['/old/']), redirects: [{ from: '/old/', to: '/new/' }] }
  expect(chooseExpectation({ manifest: release, isNew: true }).path).toBe('/')
})
