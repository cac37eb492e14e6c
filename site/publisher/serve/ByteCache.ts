/** Values by key, those used least recently going first once their bytes exceed the limit. */
export class ByteCache<T extends { bytes: Buffer }> {
  readonly #limit: number
  readonly #entries = new Map<string, T>()
  #size = 0

  constructor({ limit }: { limit: number }) {
    this.#limit = limit
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key)
    // Moving an entry costs more than it brings while all fit.
    if (entry !== undefined && this.#size * 2 > this.#limit) {
      this.#entries.delete(key)
      this.#entries.set(key, entry)
    }
    return entry
  }

  set(key: string, entry: T): void {
    this.#remove(key)
    if (entry.bytes.length > this.#limit) return
    this.#entries.set(key, entry)
    this.#size += entry.bytes.length
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#limit) break
      this.#remove(oldest)
    }
  }

  /** Bytes held. */
  get size(): number {
    return this.#size
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    this.#entries.delete(key)
    this.#size -= entry.bytes.length
  }
}
