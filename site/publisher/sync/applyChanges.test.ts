import { type ContentChange, publicCollections, type PublishedContent } from '@throughline/shared'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { applyChanges } from './applyChanges.ts'
import { listChanges, withoutDocuments } from './listChanges.ts'

const empty = withoutDocuments({ globals: { site: null, home: null } } as PublishedContent)

// What a document holds is nothing to applyChanges: any value will do.
const change = fc
  .record({
    collection: fc.constantFrom(...publicCollections),
    id: fc.constantFrom('1', '2', '3', '4'),
    document: fc.option(fc.record({ title: fc.string() })),
  })
  .map((fields) => ({ type: 'document', ...fields }) as unknown as ContentChange)
const changes = fc.array(change, { maxLength: 30 })

it('the last change of a document is what counts, and a withdrawn document is gone', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const expected = new Map<string, unknown>()
      for (const one of list)
        if (one.type === 'document') expected.set(`${one.collection}/${one.id}`, one.document)
      const { documents } = applyChanges({ content: empty, changes: list })
      for (const collection of publicCollections) {
        const kept = [...expected]
          .filter(([key, document]) => key.startsWith(`${collection}/`) && document !== null)
          .map(([key, document]) => [key.slice(collection.length + 1), document])
        expect(documents[collection]).toEqual(Object.fromEntries(kept))
      }
    }),
  )
})

it('the content before stays as it was, and what no change touches is shared with it', () => {
  fc.assert(
    fc.property(changes, changes, (first, second) => {
      const before = applyChanges({ content: empty, changes: first })
      const copy = structuredClone(before)
      const after = applyChanges({ content: before, changes: second })
      expect(before).toEqual(copy)
      const touched = new Set(second.map((one) => (one.type === 'document' ? one.collection : '')))
      for (const collection of publicCollections) {
        if (!touched.has(collection)) expect(after.documents[collection]).toBe(before.documents[collection])
      }
    }),
  )
})

it('doing it again or in parts gives the same content', () => {
  fc.assert(
    fc.property(changes, fc.nat(30), (list, cut) => {
      const once = applyChanges({ content: empty, changes: list })
      expect(applyChanges({ content: once, changes: list })).toEqual(once)
      const first = applyChanges({ content: empty, changes: list.slice(0, cut) })
      expect(applyChanges({ content: first, changes: list.slice(cut) })).toEqual(once)
    }),
  )
})

it('content is the same as all of its documents published on nothing', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const content = applyChanges({ content: empty, changes: list })
      const again = applyChanges({ content: withoutDocuments(content), changes: listChanges(content) })
      expect(again).toEqual(content)
    }),
  )
})

it('a global is replaced', () => {
  const home = { headline: 'New' } as PublishedContent['globals']['home']
  const after = applyChanges({ content: empty, changes: [{ type: 'global', slug: 'home', document: home }] })
  expect(after.globals).toEqual({ site: null, home })
  expect(empty.globals.home).toBeNull()
})
