import {
  type ContentChange,
  type ContractDocuments,
  type ContractGlobals,
  type PublicCollection,
  publicCollections,
  type PublicGlobal,
  type PublishedContent,
} from '@throughline/shared'

import { CollectionIndex } from './CollectionIndex.ts'
import type { ListOrder } from './ContentReader.ts'
import { newestPublished, order } from './order.ts'

type Documents<C extends PublicCollection> = readonly ContractDocuments[C][]
type Indexes = { readonly [C in PublicCollection]: CollectionIndex<ContractDocuments[C]> }
type Identified = { id: string }
type AnyIndex = CollectionIndex<Identified>
export type Globals = { readonly [G in PublicGlobal]: ContractGlobals[G] | null }

/**
 * The published content in the orders in which pages ask for it. It never changes; `withChanges` gives another one that
 * shares with this one what did not change.
 */
export class ContentIndex {
  readonly globals: Globals
  readonly #collections: Indexes

  private constructor(globals: Globals, collections: Indexes) {
    this.globals = globals
    this.#collections = collections
  }

  static from({ documents, globals }: PublishedContent): ContentIndex {
    const indexes = publicCollections.map((collection) => {
      // Each collection's order takes documents of that collection: what the map of orders says, and this loop cannot.
      const own = order[collection] as (a: Identified, b: Identified) => number
      const orders = { own, published: newestPublished }
      const byId: Readonly<Record<string, Identified>> = documents[collection]
      return [collection, CollectionIndex.from({ documents: byId, orders })] as const
    })
    return new ContentIndex(globals, Object.fromEntries(indexes) as unknown as Indexes)
  }

  /** Content without a document, and with these globals. */
  static empty(globals: Globals): ContentIndex {
    const documents = Object.fromEntries(publicCollections.map((collection) => [collection, {}]))
    return ContentIndex.from({ documents: documents as PublishedContent['documents'], globals })
  }

  /** The content after the changes, in their order. Applying the same changes again gives the same content. */
  withChanges(changes: readonly ContentChange[]): ContentIndex {
    const byCollection = new Map<PublicCollection, Map<string, Identified | null>>()
    let globals = this.globals
    for (const change of changes) {
      if (change.type === 'global') {
        globals = { ...globals, [change.slug]: change.document }
        continue
      }
      const documents = byCollection.get(change.collection) ?? new Map<string, Identified | null>()
      byCollection.set(change.collection, documents)
      documents.set(change.id, change.document)
    }
    const collections: Record<PublicCollection, unknown> = { ...this.#collections }
    for (const [collection, documents] of byCollection) {
      const index: unknown = this.#collections[collection]
      collections[collection] = (index as AnyIndex).with(documents)
    }
    return new ContentIndex(globals, collections as Indexes)
  }

  /** A document by its id. */
  find<C extends PublicCollection>(collection: C, id: string): ContractDocuments[C] | null {
    return this.#of(collection).find(id)
  }

  /** All documents of a collection, in its own order or by when they were first published, newest first. */
  list<C extends PublicCollection>(collection: C, by: ListOrder = 'own'): Documents<C> {
    return this.#of(collection).list(by)
  }

  count(collection: PublicCollection): number {
    return this.#collections[collection].size
  }

  /** A document by its slug; of several the first in the collection's order. */
  findBySlug<C extends PublicCollection>(collection: C, slug: string): ContractDocuments[C] | null {
    return this.#of(collection).related('slug', slug)[0] ?? null
  }

  /** The documents of a collection that hold `id` in `field`, in the collection's order. */
  related<C extends PublicCollection>(collection: C, field: string, id: string): Documents<C> {
    return this.#of(collection).related(field, id)
  }

  #of<C extends PublicCollection>(collection: C): CollectionIndex<ContractDocuments[C]> {
    return this.#collections[collection]
  }
}
