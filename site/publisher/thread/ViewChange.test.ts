import fc from 'fast-check'
import { expect, it } from 'vitest'

import { PersistentMap } from '../../src/content/PersistentMap.ts'
import type { ManifestFile } from '../store/manifest.ts'
import type { StoreView } from '../store/ReleaseStore.ts'
import { applyViewChange, emptyView, splitViewChange, toViewChange } from './ViewChange.ts'

const file = fc.constantFrom('a', 'b').map((hash): ManifestFile => ({ hash, type: 'text/html', size: 1 }))
const files = fc
  .dictionary(fc.constantFrom('/', '/x/', '/y/', '/z.xml'), file)
  .map((given) => PersistentMap.from(Object.entries(given)))
const view: fc.Arbitrary<StoreView> = fc.record({
  current: fc.option(
    fc.record({
      id: fc.constantFrom('one', 'two'),
      createdAt: fc.constant('2026-01-01T00:00:00.000Z'),
      redirects: fc.constant([{ from: '/old/', to: '/' }]),
      changedPaths: fc.constant([]),
      ...{ pages: fc.nat(), bytes: fc.nat(), files },
    }),
  ),
  retained: files,
})
const toPlain = ({ current, retained }: StoreView) => ({
  current: current && { ...current, files: Object.fromEntries(current.files.entries()) },
  retained: Object.fromEntries(retained.entries()),
})

it('changes lead from any view to any other, as plain data', () => {
  fc.assert(
    fc.property(fc.array(view), (views) => {
      let [before, shown] = [emptyView, emptyView]
      for (const after of views) {
        shown = applyViewChange(shown, structuredClone(toViewChange({ before, after })))
        before = after
        expect(toPlain(shown)).toEqual(toPlain(after))
      }
    }),
  )
})

it('in steps it is the same change', () => {
  const entries = Array.from(
    { length: 1000 },
    (_, n) => [`/${n}/`, { hash: 'a', type: 't', size: n }] as const,
  )
  const current = { id: 'one', createdAt: '', redirects: [], changedPaths: [], pages: 0, bytes: 0 }
  const after: StoreView = {
    current: { ...current, files: PersistentMap.from(entries) },
    retained: PersistentMap.from(entries.slice(0, 3)),
  }
  const steps = splitViewChange(toViewChange({ before: emptyView, after }))
  expect(steps.length).toBeGreaterThan(2)
  expect(toPlain(steps.reduce(applyViewChange, emptyView))).toEqual(toPlain(after))
})

it('a change names the files that differ and no others', () => {
  const toView = (entries: Record<string, ManifestFile>): StoreView => ({
    current: {
      id: 'one',
      createdAt: '',
      files: PersistentMap.from(Object.entries(entries)),
      redirects: [],
      changedPaths: [],
      pages: 0,
      bytes: 0,
    },
    retained: PersistentMap.from(),
  })
  const [old, fresh] = ['a', 'b'].map((hash): ManifestFile => ({ hash, type: 't', size: 1 })) as [
    ManifestFile,
    ManifestFile,
  ]
  // Read from the disk again, the same file is another object.
  const before = toView({ '/same/': old, '/changed/': old, '/gone/': old })
  const after = toView({ '/same/': { ...old }, '/changed/': fresh })
  expect(toViewChange({ before, after }).files).toEqual(
    expect.arrayContaining([
      ['/changed/', fresh],
      ['/gone/', null],
    ]),
  )
  expect(toViewChange({ before, after }).files).toHaveLength(2)
})
