import { setTimeout } from 'node:timers/promises'

import type { ContentChange } from '@throughline/shared'
import { expect } from 'vitest'

import { PieceMemory } from '../../publisher/derive/PieceMemory.ts'
import type { Deriver } from '../../publisher/derive/Deriver.ts'
import type { LogEntry } from '../../publisher/log.ts'
import { Publisher } from '../../publisher/Publisher.ts'
import type { Build } from '../../publisher/render/loadBuild.ts'
import { ReleaseStore } from '../../publisher/store/ReleaseStore.ts'
import { createCms } from '../../publisher/sync/createCms.ts'
import { type FakeCms, secret } from './FakeCms.ts'

/** What outlives a process. */
export type Place = {
  cms: FakeCms
  folder: string
  build: Build
  siteUrl: string
  /** What follows from pages. */
  derivers: readonly Deriver[]
  /** Told of each step, in whichever life. */
  onStep?: (step: string) => void
}

/** A publisher as a process would hold it; it dies after the step `kill`, and whoever needs it then starts another. */
export class MortalPublisher {
  readonly #place: Place
  readonly #ending = new AbortController()
  #problems: string[] = []
  #publisher: Publisher | null = null
  #running: Promise<void> = Promise.resolve()
  #kill: string | null = null
  store: ReleaseStore | null = null
  isDead = false

  constructor(place: Place) {
    this.#place = place
  }

  async start(): Promise<this> {
    const { cms, folder, build, siteUrl, derivers } = this.#place
    const store = await ReleaseStore.open({ directory: folder })
    this.store = store
    const memory = new PieceMemory({ directory: folder })
    this.#publisher = new Publisher({
      cms: createCms({ url: cms.url, secret }),
      ...{ store, build: Promise.resolve(build) },
      hold: { read: () => Promise.resolve(null) },
      interval: 60_000,
      confirm: ({ path, hash }) => {
        expect(store.view.current?.files.get(path)?.hash ?? null).toBe(hash)
        return Promise.resolve()
      },
      ...(derivers.length > 0 && { derive: { derivers, memory, siteUrl, quiet: 5 } }),
      log: (entry) => this.#note(entry),
    })
    this.#running = this.#publisher.run({ signal: this.#ending.signal })
    return this
  }

  #note(entry: LogEntry): void {
    if (this.isDead) return
    this.#place.onStep?.(entry.step)
    if (entry.level === 'error') this.#problems.push(JSON.stringify(entry))
    if (entry.step === this.#kill) {
      this.isDead = true
      this.#ending.abort()
      throw new Error('killed')
    }
    if (entry.step !== 'wait') return
    // A person allows every drop of pages.
    this.#place.cms.orders = { hold: null, allowedDrop: String(entry['fingerprint']) }
    this.#publisher?.wake()
  }

  /** Tells it what is about to be published. */
  foresee(changes: readonly ContentChange[]): void {
    this.#publisher?.foresee({ changes })
  }

  /** Publishes until nothing waits, or until it dies after the step `kill`. */
  async publish(kill: string | null): Promise<void> {
    this.#kill = kill
    const { rows } = this.#place.cms
    const isDone = () =>
      rows.every(({ state }) => state !== 'pending') && (this.store?.view.current ?? null) !== null
    const end = Date.now() + 60_000
    this.#publisher?.wake()
    while (!this.isDead && !isDone() && Date.now() < end) await setTimeout(2)
    expect(this.#problems).toEqual([])
  }

  async end(): Promise<void> {
    this.#ending.abort()
    await this.#running
    await this.store?.blobs.settle()
  }
}
