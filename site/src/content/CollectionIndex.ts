import { PersistentMap } from './PersistentMap.ts'
import { findPlace, type Replacement, replaceInList } from './sortedList.ts'
import { toQuestionSlugs } from './toQuestionSlugs.ts'

type Compare<D> = (a: D, b: D) => number
type Identified = { id: string }
/** How many documents are near another one by a value. */
const nearSize = 8

type Threaded = Parameters<typeof toQuestionSlugs>[0]
type Groups<D> = PersistentMap<readonly D[]>

/**
 * The documents of one collection in the orders and groups in which pages ask for them. Each is made when it is first asked
 * for and carried over from one index to the next, so that a change costs what it touches. An index never changes.
 */
export class CollectionIndex<D extends Identified> {
  readonly #byId: PersistentMap<D>
  /** The orders there are, by name; `own` is that of the collection, and that within groups. */
  readonly #orders: Readonly<Record<string, Compare<D>>>
  readonly #sorted: Map<string, readonly D[]>
  /** By field: value → the documents that hold it. */
  readonly #groups: Map<string, Groups<D>>

  private constructor(parts: {
    byId: PersistentMap<D>
    orders: Readonly<Record<string, Compare<D>>>
    sorted?: Map<string, readonly D[]>
    groups?: Map<string, Groups<D>>
  }) {
    this.#byId = parts.byId
    this.#orders = parts.orders
    this.#sorted = parts.sorted ?? new Map<string, readonly D[]>()
    this.#groups = parts.groups ?? new Map<string, Groups<D>>()
  }

  static from<D extends Identified>({
    documents,
    orders,
  }: {
    documents: Readonly<Record<string, D>>
    orders: Readonly<Record<string, Compare<D>>>
  }): CollectionIndex<D> {
    return new CollectionIndex({ byId: PersistentMap.from(Object.entries(documents)), orders })
  }

  get size(): number {
    return this.#byId.size
  }

  find(id: string): D | null {
    return this.#byId.get(id) ?? null
  }

  /** All documents in the order of this name. */
  list(order: string): readonly D[] {
    const known = this.#sorted.get(order)
    if (known !== undefined) return known
    const list = [...this.#byId.values()].sort(this.#toCompare(order))
    this.#sorted.set(order, list)
    return list
  }

  /** How many documents stand behind this one in the collection's own order; null where there is no such document. */
  placeFromEnd(id: string): number | null {
    const document = this.find(id)
    if (document === null) return null
    const list = this.list('own')
    return list.length - 1 - findPlace(list, document, this.#toCompare('own'))
  }

  /** The documents whose `field` is `value` or a list that holds it, in the collection's own order. */
  related(field: string, value: string): readonly D[] {
    return this.#group(field).get(value) ?? []
  }

  /** The values that documents hold in a field. */
  values(field: string): string[] {
    return [...this.#group(field).keys()]
  }

  /**
   * The documents beside the one with this id among those that hold `value` in `field`: the next one before it in the order, and as many
   * after it as make `nearSize`; where there are too few after it, more of those before it.
   */
  near(field: string, value: string, id: string): readonly D[] {
    const document = this.find(id)
    const list = this.related(field, value)
    if (document === null) return []
    const place = findPlace(list, document, this.#toCompare('own'))
    if (list[place] !== document) return []
    const end = Math.min(list.length, Math.max(0, place - 1) + nearSize + 1)
    return list.slice(Math.max(0, end - nearSize - 1), end).filter((other) => other !== document)
  }

  /** The ids of the documents that may have this one near them by a value, where it stands or would stand. */
  listAround(field: string, value: string, document: D): string[] {
    const list = this.related(field, value)
    const place = findPlace(list, document, this.#toCompare('own'))
    return list.slice(Math.max(0, place - nearSize), place + nearSize + 1).map(({ id }) => id)
  }

  /** The index after changes: id → document, null for one that is gone. */
  with(changes: ReadonlyMap<string, D | null>): CollectionIndex<D> {
    const replacements = [...changes].map(([id, after]) => ({ before: this.find(id), after }))
    const entries = [...changes].map(([id, document]) => [id, document ?? undefined] as const)
    const byId = this.#byId.with(entries)
    const sorted = new Map<string, readonly D[]>()
    for (const [order, list] of this.#sorted) {
      sorted.set(order, replaceInList({ list, replacements, compare: this.#toCompare(order) }))
    }
    const groups = new Map<string, Groups<D>>()
    for (const [field, known] of this.#groups) groups.set(field, this.#regroup(field, known, replacements))
    return new CollectionIndex({ byId, orders: this.#orders, sorted, groups })
  }

  #regroup(field: string, groups: Groups<D>, replacements: readonly Replacement<D>[]): Groups<D> {
    const touched = new Map<string, Replacement<D>[]>()
    const note = (value: string, replacement: Replacement<D>) => {
      const known = touched.get(value)
      if (known) known.push(replacement)
      else touched.set(value, [replacement])
    }
    for (const { before, after } of replacements) {
      for (const value of listValues(before, field)) note(value, { before, after: null })
      for (const value of listValues(after, field)) note(value, { before: null, after })
    }
    const compare = this.#toCompare('own')
    return groups.with(
      [...touched].map(([value, own]) => {
        const list = replaceInList({ list: groups.get(value) ?? [], replacements: own, compare })
        return [value, list.length === 0 ? undefined : list] as const
      }),
    )
  }

  #group(field: string): Groups<D> {
    const known = this.#groups.get(field)
    if (known !== undefined) return known
    const lists = new Map<string, D[]>()
    for (const document of this.list('own')) {
      for (const value of listValues(document, field)) {
        const list = lists.get(value)
        if (list) list.push(document)
        else lists.set(value, [document])
      }
    }
    const groups = PersistentMap.from<readonly D[]>(lists)
    this.#groups.set(field, groups)
    return groups
  }

  #toCompare(order: string): Compare<D> {
    const compare = this.#orders[order]
    if (compare === undefined) throw new Error(`There is no order "${order}".`)
    return compare
  }
}

/** The texts that a document holds in a field, each once. The `questions` of a case study are the slugs of its learning questions. */
export function listValues(document: object | null, field: string): string[] {
  if (document === null) return []
  if (field === 'questions') return 'thread' in document ? toQuestionSlugs(document as Threaded) : []
  const values = [(document as Record<string, unknown>)[field]].flat()
  return [...new Set(values.filter((value) => typeof value === 'string'))]
}
