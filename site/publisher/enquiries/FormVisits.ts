/** Milliseconds below which nobody has read the form, let alone filled it in. */
const shortest = 3000
/** A visit counts for so long. */
const longest = 60 * 60_000
const mostVisits = 10_000

/**
 * Knows since when a visitor has the form, by the address that asked for it, so that the page can stay one static file for all. A visitor
 * whom it does not know, because a cache answered or the site was started since, is not held up. In memory alone.
 */
export class FormVisits {
  readonly #since = new Map<string, number>()

  /** The form was asked for. The first time counts: others may share the address. `now` in milliseconds. */
  note(address: string, now: number): void {
    const since = this.#since.get(address)
    if (since !== undefined && now - since < longest) return
    this.#since.delete(address)
    this.#since.set(address, now)
    const [first] = this.#since.keys()
    if (this.#since.size > mostVisits && first !== undefined) this.#since.delete(first)
  }

  /** Of how many it knows. */
  get size(): number {
    return this.#since.size
  }

  /** Forgets visits that count no more. */
  forget(now: number): void {
    for (const [address, since] of this.#since) if (now - since >= longest) this.#since.delete(address)
  }

  /** Whether the form comes back sooner than a person can fill it in. Asking ends the visit: who sends it again is a person. */
  isTooQuick(address: string, now: number): boolean {
    const since = this.#since.get(address)
    this.#since.delete(address)
    return since !== undefined && now - since < shortest
  }
}
