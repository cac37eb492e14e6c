import {
  type ContentChange,
  type ContractDocuments,
  type ContractGlobals,
  type PublicCollection,
  publicCollections,
  type PublicGlobal,
  type PublishedContent,
} from '@throughline/shared'

import { CollectionIndex, listValues } from './CollectionIndex.ts'
import type { ListOrder, ReadCollection, ReadDocuments } from './ContentReader.ts'
import { newestPublished, order } from './order.ts'
import { type PartedCollection, toPartNumber } from './parts.ts'
import { indexQuestions, type Question, reindexQuestions } from './questions.ts'

type Documents<C extends ReadCollection> = readonly ReadDocuments[C][]
type Indexes = { readonly [C in PublicCollection]: CollectionIndex<ContractDocuments[C]> }
type Identified = { id: string }
type Near<C extends ReadCollection> = { collection: C; field: string; value: string; id: string }
type AnyIndex = CollectionIndex<Identified>
export type Globals = { readonly [G in PublicGlobal]: ContractGlobals[G] | null }

/**
 * The published content in the orders in which pages ask for it. It never changes; `withChanges` gives another one that
 * shares with this one what did not change.
 */
export class ContentIndex {
  readonly globals: Globals
  readonly #collections: Indexes
  /** What follows from the case studies, made when it is first asked for. */
  #questions: CollectionIndex<Question> | null

  private constructor(
    globals: Globals,
    collections: Indexes,
    questions: CollectionIndex<Question> | null = null,
  ) {
    this.globals = globals
    this.#collections = collections
    this.#questions = questions
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
    const indexes = collections as Indexes
    const questions = this.#toQuestions(byCollection.get('case-studies') ?? new Map(), indexes)
    return new ContentIndex(globals, indexes, questions)
  }

  /** The questions after changes of case studies; null where nobody asked for them yet. */
  #toQuestions(
    changes: ReadonlyMap<string, Identified | null>,
    indexes: Indexes,
  ): CollectionIndex<Question> | null {
    if (this.#questions === null || changes.size === 0) return this.#questions
    const slugs = [...changes].flatMap(([id, document]) =>
      [this.find('case-studies', id), document].flatMap((one) => listValues(one, 'questions')),
    )
    return reindexQuestions({ questions: this.#questions, slugs, caseStudies: indexes['case-studies'] })
  }

  /** How many documents there are in all. */
  countDocuments(): number {
    return publicCollections.reduce((sum, collection) => sum + this.#collections[collection].size, 0)
  }

  /** A document by its id. */
  find<C extends ReadCollection>(collection: C, id: string): ReadDocuments[C] | null {
    return this.#of(collection).find(id)
  }

  /** All documents of a collection, in its own order or by when they were first published, newest first. */
  list<C extends ReadCollection>(collection: C, by: ListOrder = 'own'): Documents<C> {
    return this.#of(collection).list(by)
  }

  count(collection: ReadCollection): number {
    return this.#of(collection).size
  }

  /** A document by its slug; of several the first in the collection's order. */
  findBySlug<C extends ReadCollection>(collection: C, slug: string): ReadDocuments[C] | null {
    return this.#of(collection).related('slug', slug)[0] ?? null
  }

  /** The documents of a collection that hold `id` in `field`, in the collection's order. */
  related<C extends ReadCollection>(collection: C, field: string, id: string): Documents<C> {
    return this.#of(collection).related(field, id)
  }

  /** The part of a long list in which a document stands; null where it is on the first page or nowhere. */
  part(collection: PartedCollection, id: string): number | null {
    const index = this.#of(collection)
    const place = index.placeFromEnd(id)
    return place === null ? null : toPartNumber({ place, entries: index.size })
  }

  /** See `CollectionIndex.near`. */
  near<C extends ReadCollection>({ collection, field, value, id }: Near<C>): Documents<C> {
    return this.#of(collection).near(field, value, id)
  }

  /** The ids of the documents of a collection that may have this one near them by a value. */
  listAround<C extends ReadCollection>({
    collection,
    field,
    value,
    document,
  }: Omit<Near<C>, 'id'> & { document: ReadDocuments[C] }): string[] {
    return this.#of(collection).listAround(field, value, document)
  }

  #of<C extends ReadCollection>(collection: C): CollectionIndex<ReadDocuments[C]> {
    const indexes: { readonly [K in ReadCollection]?: unknown } = this.#collections
    const index =
      collection === 'questions'
        ? (this.#questions ??= indexQuestions(this.#collections['case-studies']))
        : indexes[collection]
    return index as CollectionIndex<ReadDocuments[C]>
  }
}
