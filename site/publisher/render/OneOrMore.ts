type Item = string | { name: string }

/** A set that mostly holds one thing, and then is that thing: a `Set` of one takes 250 bytes, and a large site would have hundreds of thousands. */
export type OneOrMore<T extends Item> = T | Set<T>

/** What the set holds. */
export function listItems<T extends Item>(items: OneOrMore<T> | undefined): Iterable<T> {
  if (items === undefined) return []
  return items instanceof Set ? items : [items]
}

/** The set with one more thing. The given one is not to be used any more. */
export function withItem<T extends Item>(items: OneOrMore<T> | undefined, item: T): OneOrMore<T> {
  if (items === undefined || items === item) return item
  return items instanceof Set ? items.add(item) : new Set([items, item])
}

/** The set without one thing; undefined where nothing is left. The given one is not to be used any more. */
export function withoutItem<T extends Item>(
  items: OneOrMore<T> | undefined,
  item: T,
): OneOrMore<T> | undefined {
  if (!(items instanceof Set)) return items === item ? undefined : items
  items.delete(item)
  return items.size === 0 ? undefined : items
}
