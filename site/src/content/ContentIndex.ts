import type { ContractDocuments, PublicCollection, PublishedContent } from '@throughline/shared'

import { order } from './order.ts'

type Documents<C extends PublicCollection> = readonly ContractDocuments[C][]

/**
 * The published content in the orders in which pages ask for it. Each part is made when it is first asked for, so that one
 * index should serve all pages of a release. The content must not change while the index is used.
 */
export class ContentIndex {
  readonly content: PublishedContent
  readonly #made = new Map<string, unknown>()

  constructor(content: PublishedContent) {
    this.content = content
  }

  /** A document by its id. */
  find<C extends PublicCollection>(collection: C, id: string): ContractDocuments[C] | null {
    const documents = this.#documents(collection)
    return Object.hasOwn(documents, id) ? (documents[id] ?? null) : null
  }

  /** All documents of a collection, in its order. */
  list<C extends PublicCollection>(collection: C): Documents<C> {
    return this.#once(`list ${collection}`, () =>
      Object.values(this.#documents(collection)).sort(order[collection]),
    )
  }

  /** A document by its slug. */
  findBySlug<C extends PublicCollection>(collection: C, slug: string): ContractDocuments[C] | null {
    const index = this.#once(`slug ${collection}`, () => this.#group(collection, 'slug'))
    return index.get(slug)?.[0] ?? null
  }

  /** The documents of a collection that hold `id` in `field`, in the collection's order. */
  related<C extends PublicCollection>(collection: C, field: string, id: string): Documents<C> {
    const index = this.#once(`${field} ${collection}`, () => this.#group(collection, field))
    return index.get(id) ?? []
  }

  /** Documents by each value of one field, a list of values counting for each of them once. */
  #group<C extends PublicCollection>(collection: C, field: string): Map<string, ContractDocuments[C][]> {
    const groups = new Map<string, ContractDocuments[C][]>()
    for (const document of this.list(collection)) {
      for (const value of new Set([(document as Record<string, unknown>)[field]].flat())) {
        if (typeof value !== 'string') continue
        const group = groups.get(value)
        if (group) group.push(document)
        else groups.set(value, [document])
      }
    }
    return groups
  }

  #documents<C extends PublicCollection>(collection: C): Readonly<Record<string, ContractDocuments[C]>> {
    const documents: { [K in PublicCollection]: Record<string, ContractDocuments[K]> } =
      this.content.documents
    return documents[collection]
  }

  #once<T>(key: string, make: () => T): T {
    if (!this.#made.has(key)) this.#made.set(key, make())
    return this.#made.get(key) as T
  }
}
