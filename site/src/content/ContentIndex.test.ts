import { type ContentChange, publicCollections, type PublishedContent } from '@throughline/shared'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { applyChanges } from '../../tests/support/applyChanges.ts'
import { ContentIndex } from './ContentIndex.ts'

const { globals } = createContent()
const id = fc.constantFrom('1', '2', '3', '4', '5', '6')

// What else documents hold is nothing to the index.
const document = fc.record({
  title: fc.constantFrom('a', 'b'),
  slug: fc.constantFrom('x', 'y', 'z'),
  date: fc.constantFrom(null, '2024', '2025-01'),
  publishedAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
  order: fc.constantFrom(1, 2),
  standing: fc.constantFrom('recent', 'earlier'),
  from: fc.constantFrom('2020', null),
  to: fc.constantFrom('2021', null),
  services: fc.array(id, { maxLength: 3 }),
  partnership: fc.option(id),
})
const change = fc
  .record({ collection: fc.constantFrom(...publicCollections), id, document: fc.option(document) })
  .map(({ document: fields, ...rest }) => {
    return {
      type: 'document',
      ...rest,
      document: fields && { ...fields, id: rest.id },
    } as unknown as ContentChange
  })
const batches = fc.array(fc.array(change, { maxLength: 40 }), { maxLength: 5 })

/** All that can be asked. */
function read(index: ContentIndex) {
  return publicCollections.map((collection) => ({
    lists: [index.list(collection), index.list(collection, 'published'), index.count(collection)],
    bySlug: ['x', 'y', 'z'].map((slug) => index.findBySlug(collection, slug)),
    related: ['1', '2', '3'].map((one) => [
      index.related(collection, 'services', one),
      index.related(collection, 'partnership', one),
    ]),
    byId: ['1', '2', '3'].map((one) => index.find(collection, one)),
  }))
}

it('an index that followed changes says the same as one of the whole content, and changes none before it', () => {
  fc.assert(
    fc.property(batches, (list) => {
      let content: PublishedContent = {
        globals,
        documents: Object.fromEntries(publicCollections.map((one) => [one, {}])) as never,
      }
      let index = ContentIndex.empty(globals)
      read(index)
      for (const changes of list) {
        const before = structuredClone(read(index))
        const next = index.withChanges(changes)
        content = applyChanges({ content, changes })
        expect(read(next)).toEqual(read(ContentIndex.from(content)))
        expect(read(index)).toEqual(before)
        index = next
      }
    }),
  )
})
