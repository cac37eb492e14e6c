import { type ContentChange, toSubject } from '@throughline/shared'

import type { FailedChange } from './isolateChanges.ts'

/** Changes that could not be released. Whenever others could, they are due for another try: what was missing may be there. */
export class FailedChanges {
  readonly #changes = new Map<string, ContentChange>()
  #isDue = false

  get isDue(): boolean {
    return this.#isDue
  }

  /** These were tried, and some of them failed. */
  note({ tried, failed }: { tried: readonly ContentChange[]; failed: readonly FailedChange[] }): void {
    for (const change of tried) this.#changes.delete(toSubject(change))
    for (const { change } of failed) this.#changes.set(toSubject(change), change)
    this.#isDue = this.#changes.size > 0 && tried.length > failed.length
  }

  /** Those that are due. They are taken once. */
  take(): ContentChange[] {
    const due = this.#isDue ? [...this.#changes.values()] : []
    this.#isDue = false
    return due
  }
}
