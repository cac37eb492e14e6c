import type { Log } from '../log.ts'
import type { ReleaseStore } from './ReleaseStore.ts'

const hour = 60 * 60 * 1000

/** Has old releases pruned every hour. */
export class Pruner {
  readonly #parts: { store: ReleaseStore; log: Log }
  #next = Date.now() + hour

  constructor(parts: { store: ReleaseStore; log: Log }) {
    this.#parts = parts
  }

  /** Prunes where it is time. */
  async prune(): Promise<void> {
    if (Date.now() < this.#next) return
    this.#next = Date.now() + hour
    const { store, log } = this.#parts
    const deleted = await store.prune({ now: new Date() })
    log({ step: 'prune', ...deleted })
  }
}
