/** Beyond so many the oldest are forgotten, so that memory stays bounded. */
const mostKeys = 10_000

/** Lets each key act so many times in a stretch of time; nothing of it is stored. Moments and stretches in milliseconds. */
export class RateLimit {
  readonly #limit: number
  readonly #stretch: number
  readonly #acts = new Map<string, number[]>()

  constructor({ limit, stretch }: { limit: number; stretch: number }) {
    this.#limit = limit
    this.#stretch = stretch
  }

  /** Milliseconds until the key may act; 0 where it may now. */
  waitOf(key: string, now: number): number {
    const recent = this.#recent(key, now)
    const [oldest = now] = recent
    return recent.length < this.#limit ? 0 : oldest + this.#stretch - now
  }

  /** The key acts. */
  note(key: string, now: number): void {
    const recent = this.#recent(key, now)
    this.#acts.delete(key)
    this.#acts.set(key, [...recent, now].slice(-this.#limit))
    const [first] = this.#acts.keys()
    if (this.#acts.size > mostKeys && first !== undefined) this.#acts.delete(first)
  }

  /** Of how many it knows. */
  get size(): number {
    return this.#acts.size
  }

  /** Forgets who has not acted for a stretch. */
  forget(now: number): void {
    for (const key of this.#acts.keys()) if (this.#recent(key, now).length === 0) this.#acts.delete(key)
  }

  #recent(key: string, now: number): number[] {
    return (this.#acts.get(key) ?? []).filter((time) => now - time < this.#stretch)
  }
}
