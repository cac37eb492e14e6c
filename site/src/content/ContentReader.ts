import type { ContractDocuments, ContractGlobals, PublicGlobal } from '@throughline/shared'

import type { PartedCollection } from './parts.ts'
import type { Question } from './questions.ts'

/** What pages can read: the documents of the contract, and the learning questions that follow from them. */
export type ReadDocuments = ContractDocuments & { questions: Question }
export type ReadCollection = keyof ReadDocuments

/** The fields that a reader asks for; `id` always comes along. */
export type Fields<C extends ReadCollection> = readonly (keyof ReadDocuments[C] & string)[]
/** A document reduced to some of its fields. */
export type Selected<C extends ReadCollection, F extends Fields<C>> = Pick<
  ReadDocuments[C],
  F[number] | ('id' & keyof ReadDocuments[C])
>
/** The fields of a global that a reader asks for. */
export type GlobalFields<G extends PublicGlobal> = readonly (keyof ContractGlobals[G] & string)[]
/** A global reduced to some of its fields. */
export type SelectedGlobal<G extends PublicGlobal, F extends GlobalFields<G>> = Pick<
  ContractGlobals[G],
  F[number]
>
/** The fields of a collection that hold a list of ids. */
type ManyRelation<C extends ReadCollection> = {
  [K in keyof ReadDocuments[C]]: K extends 'id' ? never : ReadDocuments[C][K] extends string[] ? K : never
}[keyof ReadDocuments[C]] &
  string
type SingleRelation = 'partnership' | 'organisation' | 'picture' | 'testimonial'
/** A field that points to other documents, one or many. The `questions` of case studies are those of their learning threads, by slug. */
export type Relation<C extends ReadCollection> =
  | ManyRelation<C>
  | (keyof ReadDocuments[C] & SingleRelation)
  | (C extends 'case-studies' ? 'questions' : never)

/** How a list is sorted: `own`, see `order.ts`; `published`: by when documents were first published, newest first. */
export type ListOrder = 'own' | 'published'
/**
 * Which documents of a list: the first so many, or one part when it is cut into parts of one size from its end, which has
 * part 1. So a document that comes first changes no part but the last.
 */
export type ListRange = { first: number } | { part: number; size: number }

/** The documents that hold `id` in `field`. */
export type Where = { field: string; id: string }

/**
 * One thing that a page read. Together with the fields it says what the page depends on: the page is affected by a change
 * when reading again would give something else.
 */
export type Read =
  | { type: 'document'; collection: ReadCollection; id: string; fields: readonly string[] }
  | { type: 'slug'; collection: ReadCollection; slug: string; fields: readonly string[] }
  | {
      type: 'list'
      collection: ReadCollection
      fields: readonly string[]
      by?: ListOrder
      /** Left out: all of it. */
      range?: ListRange
    }
  | {
      type: 'related'
      collection: ReadCollection
      field: string
      id: string
      fields: readonly string[]
      /** Left out: all of them. */
      limit?: number
      range?: ListRange
    }
  | {
      type: 'near'
      collection: ReadCollection
      field: string
      value: string
      id: string
      fields: readonly string[]
    }
  | { type: 'count'; collection: ReadCollection; limit?: number; where?: Where }
  | { type: 'part'; collection: PartedCollection; id: string }
  | { type: 'global'; slug: PublicGlobal; fields: readonly string[] }

/** The only way in which pages see published content. Every call is noted as a `Read`. */
export interface ContentReader {
  /** The document with this id; null where the public does not see it. */
  document<C extends ReadCollection, const F extends Fields<C>>(
    collection: C,
    id: string,
    fields: F,
  ): Selected<C, F> | null
  /** The document with this slug; null where there is none. Media, redirects and questions have no slug. */
  bySlug<C extends Exclude<ReadCollection, 'media' | 'redirects' | 'questions'>, const F extends Fields<C>>(
    collection: C,
    slug: string,
    fields: F,
  ): Selected<C, F> | null
  /** All documents of a collection, in the collection's own order (see `order.ts`). */
  list<C extends ReadCollection, const F extends Fields<C>>(collection: C, fields: F): Selected<C, F>[]
  /** Some documents of a list. A page that shows a few should read no more: it then depends on no other. */
  slice<C extends ReadCollection, const F extends Fields<C>>(
    collection: C,
    fields: F,
    options: { range: ListRange; by?: ListOrder },
  ): Selected<C, F>[]
  /** The documents of a collection whose relation `field` holds `id`, in the collection's own order; the first `limit`, those in `range`, or all. */
  related<C extends ReadCollection, const F extends Fields<C>>(
    collection: C,
    field: Relation<C>,
    id: string,
    fields: F,
    options?: { limit: number } | { range: ListRange },
  ): Selected<C, F>[]
  /**
   * A few documents that hold the same value in `field` as the one with this id, those that stand beside it in the collection's order. What
   * is published later changes this for the latest few alone, however many hold the value.
   */
  near<C extends ReadCollection, const F extends Fields<C>>(
    collection: C,
    fields: F,
    options: { field: Relation<C>; value: string; id: string },
  ): Selected<C, F>[]
  /** How many documents there are, or how many that hold a value; `limit` where there are so many or more, which is all that a page should ask to tell some from none. */
  count(collection: ReadCollection, options?: { limit?: number; where?: Where }): number
  /** The part of a long list in which a document stands (see `parts.ts`); null where it is on the first page or nowhere. */
  part(collection: PartedCollection, id: string): number | null
  /** Some fields of a global. @throws Error where it was never published: then there is no site to show. */
  global<G extends PublicGlobal, const F extends GlobalFields<G>>(slug: G, fields: F): SelectedGlobal<G, F>
}
