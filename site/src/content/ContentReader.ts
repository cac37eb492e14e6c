import type { ContractDocuments, ContractGlobals, PublicCollection, PublicGlobal } from '@throughline/shared'

/** The fields that a reader asks for; `id` always comes along. */
export type Fields<C extends PublicCollection> = readonly (keyof ContractDocuments[C] & string)[]
/** A document reduced to some of its fields. */
export type Selected<C extends PublicCollection, F extends Fields<C>> = Pick<
  ContractDocuments[C],
  F[number] | ('id' & keyof ContractDocuments[C])
>
/** The fields of a global that a reader asks for. */
export type GlobalFields<G extends PublicGlobal> = readonly (keyof ContractGlobals[G] & string)[]
/** A global reduced to some of its fields. */
export type SelectedGlobal<G extends PublicGlobal, F extends GlobalFields<G>> = Pick<
  ContractGlobals[G],
  F[number]
>
/** The fields of a collection that hold a list of ids. */
type ManyRelation<C extends PublicCollection> = {
  [K in keyof ContractDocuments[C]]: K extends 'id'
    ? never
    : ContractDocuments[C][K] extends string[]
      ? K
      : never
}[keyof ContractDocuments[C]] &
  string
type SingleRelation = 'partnership' | 'organisation' | 'picture' | 'testimonial'
/** A field that points to other documents, one or many. */
export type Relation<C extends PublicCollection> =
  ManyRelation<C> | (keyof ContractDocuments[C] & SingleRelation)

/** How a list is sorted: `own`, see `order.ts`; `published`: by when documents were first published, newest first. */
export type ListOrder = 'own' | 'published'
/**
 * Which documents of a list: the first so many, or one part when it is cut into parts of one size from its end, which has
 * part 1. So a document that comes first changes no part but the last.
 */
export type ListRange = { first: number } | { part: number; size: number }

/**
 * One thing that a page read. Together with the fields it says what the page depends on: the page is affected by a change
 * when reading again would give something else.
 */
export type Read =
  | { type: 'document'; collection: PublicCollection; id: string; fields: readonly string[] }
  | { type: 'slug'; collection: PublicCollection; slug: string; fields: readonly string[] }
  | {
      type: 'list'
      collection: PublicCollection
      fields: readonly string[]
      by?: ListOrder
      /** Left out: all of it. */
      range?: ListRange
    }
  | {
      type: 'related'
      collection: PublicCollection
      field: string
      id: string
      fields: readonly string[]
      /** Left out: all of them. */
      limit?: number
    }
  | { type: 'count'; collection: PublicCollection; limit?: number }
  | { type: 'global'; slug: PublicGlobal; fields: readonly string[] }

/** The only way in which pages see published content. Every call is noted as a `Read`. */
export interface ContentReader {
  /** The document with this id; null where the public does not see it. */
  document<C extends PublicCollection, const F extends Fields<C>>(
    collection: C,
    id: string,
    fields: F,
  ): Selected<C, F> | null
  /** The document with this slug; null where there is none. Media and redirects have no slug. */
  bySlug<C extends Exclude<PublicCollection, 'media' | 'redirects'>, const F extends Fields<C>>(
    collection: C,
    slug: string,
    fields: F,
  ): Selected<C, F> | null
  /** All documents of a collection, in the collection's own order (see `order.ts`). */
  list<C extends PublicCollection, const F extends Fields<C>>(collection: C, fields: F): Selected<C, F>[]
  /** Some documents of a list. A page that shows a few should read no more: it then depends on no other. */
  slice<C extends PublicCollection, const F extends Fields<C>>(
    collection: C,
    fields: F,
    options: { range: ListRange; by?: ListOrder },
  ): Selected<C, F>[]
  /** The documents of a collection whose relation `field` holds `id`, in the collection's own order; the first `limit`, or all. */
  related<C extends PublicCollection, const F extends Fields<C>>(
    collection: C,
    field: Relation<C>,
    id: string,
    fields: F,
    options?: { limit: number },
  ): Selected<C, F>[]
  /** How many documents there are; `limit` where there are so many or more, which is all that a page should ask to tell some from none. */
  count(collection: PublicCollection, options?: { limit: number }): number
  /** Some fields of a global. @throws Error where it was never published: then there is no site to show. */
  global<G extends PublicGlobal, const F extends GlobalFields<G>>(slug: G, fields: F): SelectedGlobal<G, F>
}
