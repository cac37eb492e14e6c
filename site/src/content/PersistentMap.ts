const bucketCount = 512

type Bucket<V> = ReadonlyMap<string, V>

/**
 * A map by text that never changes. `with` gives another one that shares with this one all that did not change: the cost
 * follows the changes, not the size. The order of its entries says nothing.
 */
export class PersistentMap<V> {
  readonly #buckets: readonly Bucket<V>[]
  readonly size: number

  private constructor(buckets: readonly Bucket<V>[], size: number) {
    this.#buckets = buckets
    this.size = size
  }

  static from<V>(entries: Iterable<readonly [string, V]> = []): PersistentMap<V> {
    const none: Bucket<V> = new Map()
    return new PersistentMap<V>(new Array<Bucket<V>>(bucketCount).fill(none), 0).with(entries)
  }

  get(key: string): V | undefined {
    return this.#buckets[toPlace(key)]?.get(key)
  }

  has(key: string): boolean {
    return this.#buckets[toPlace(key)]?.has(key) === true
  }

  /** The map with these entries, in their order; `undefined` takes a key away. */
  with(changes: Iterable<readonly [string, V | undefined]>): PersistentMap<V> {
    const buckets = [...this.#buckets]
    const own = new Map<number, Map<string, V>>()
    let size = this.size
    for (const [key, value] of changes) {
      const place = toPlace(key)
      let bucket = own.get(place)
      if (bucket === undefined) {
        bucket = new Map(buckets[place])
        own.set(place, bucket)
        buckets[place] = bucket
      }
      size -= bucket.size
      if (value === undefined) bucket.delete(key)
      else bucket.set(key, value)
      size += bucket.size
    }
    return own.size === 0 ? this : new PersistentMap(buckets, size)
  }

  *entries(): Generator<readonly [string, V]> {
    for (const bucket of this.#buckets) yield* bucket.entries()
  }

  *keys(): Generator<string> {
    for (const bucket of this.#buckets) yield* bucket.keys()
  }

  *values(): Generator<V> {
    for (const bucket of this.#buckets) yield* bucket.values()
  }

  /** The keys that the two maps hold different values for. What they share is not looked at. */
  *differences(other: PersistentMap<V>): Generator<string> {
    for (const [place, bucket] of this.#buckets.entries()) {
      const opposite = other.#buckets[place] ?? new Map<string, V>()
      if (bucket === opposite) continue
      for (const [key, value] of bucket) if (opposite.get(key) !== value) yield key
      for (const key of opposite.keys()) if (!bucket.has(key)) yield key
    }
  }
}

/** The bucket of a key: FNV-1a over its characters. */
function toPlace(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return ((hash >>> 16) ^ hash) & (bucketCount - 1)
}
