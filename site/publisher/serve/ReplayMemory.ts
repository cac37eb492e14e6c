/** Remembers ids for as long as a message with them could be accepted again, at most `limit` of them. */
export class ReplayMemory {
  readonly #limit: number
  /** Id → when it can be forgotten, in seconds since 1970. Oldest first. */
  readonly #ids = new Map<string, number>()

  constructor({ limit = 10_000 }: { limit?: number } = {}) {
    this.#limit = limit
  }

  /** Whether the id was seen before; from then on it was. Times in seconds since 1970. */
  isRepeat({ id, now, until }: { id: string; now: number; until: number }): boolean {
    const known = this.#ids.get(id)
    if (known !== undefined && known >= now) return true
    this.#ids.delete(id)
    this.#ids.set(id, until)
    for (const [oldest, end] of this.#ids) {
      if (end >= now && this.#ids.size <= this.#limit) break
      this.#ids.delete(oldest)
    }
    return false
  }
}
