import { setTimeout } from 'node:timers/promises'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import { createContentReader } from '../../src/content/createContentReader.ts'
import type { Log } from '../log.ts'
import type { Manifest, ManifestFile, ReleaseFile } from '../store/manifest.ts'
import type { ReleaseStore } from '../store/ReleaseStore.ts'
import { deriveFiles } from './deriveFiles.ts'
import type { Deriver } from './Deriver.ts'
import { isDerived } from './isDerived.ts'
import type { PieceMemory } from './PieceMemory.ts'

type Parts = {
  derivers: readonly Deriver[]
  store: ReleaseStore
  memory: PieceMemory
  siteUrl: string
  log: Log
  /** Milliseconds without a publication before anything is derived. */
  quiet: number
  /** There is something to take. */
  onReady: () => void
}
/** Milliseconds after which what failed is tried again from the same content: doubling, an hour at most. */
const shortestPause = 10_000
const longestPause = 3_600_000

type Settled = { manifest: Manifest; index: ContentIndex }

/**
 * Derives files beside publishing and never in its way: it works only while publishing rests, and of several releases that settle
 * meanwhile on the last. A derivation that was begun is finished, so that there is one however often something is published.
 */
export class Derivation {
  readonly #parts: Parts
  #next: Settled | null = null
  /** The content that was derived from last. */
  #done: ContentIndex | null = null
  /** The content from which nothing could be derived last, how often in a row, and when to try again. */
  #failed: { index: ContentIndex; times: number; until: number } | null = null
  #isRunning = false
  #isResting = false
  #restingSince = 0
  #result: Map<string, ReleaseFile | null> | null = null

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Whether there are files that are in no release yet. */
  get isHolding(): boolean {
    return this.#isRunning || this.isReady
  }

  get isReady(): boolean {
    return this.#result !== null
  }

  /** Publishing has something to do. */
  interrupt(): void {
    this.#isResting = false
  }

  /** Nothing is left to publish, and visitors see this release of this content. */
  settle(settled: Settled): void {
    if (!this.#isResting) this.#restingSince = performance.now()
    this.#isResting = true
    if (this.#parts.derivers.length === 0 || settled.index === this.#done || this.isReady) return
    if (settled.index === this.#failed?.index && performance.now() < this.#failed.until) return
    this.#next = settled
    if (this.#isRunning) return
    this.#isRunning = true
    void this.#run().finally(() => (this.#isRunning = false))
  }

  /** What differs from the newest release: path → file, null for one that is gone. Null where there is nothing to take. */
  take(): ReadonlyMap<string, ReleaseFile | null> | null {
    const result = this.#result
    this.#result = null
    return result
  }

  async #run(): Promise<void> {
    const { log } = this.#parts
    await this.#rest()
    const settled = this.#next
    if (settled === null) return
    this.#next = null
    const start = performance.now()
    try {
      const result = await this.#derive(settled)
      this.#done = settled.index
      this.#failed = null
      log({ step: 'derive', ms: Math.round(performance.now() - start), files: result.size })
      if (result.size === 0) return
      this.#result = result
      this.#parts.onReady()
    } catch (error) {
      const pause = this.#noteFailure(settled.index)
      const again = `Tried again in ${Math.round(pause / 1000)} s, or after the next publication.`
      const message = `What follows a release could not be made. ${again} ${String(error)}`
      log({ step: 'derive', level: 'error', message, ...(error instanceof Error && { stack: error.stack }) })
    }
  }

  /** Gives milliseconds until the next try. */
  #noteFailure(index: ContentIndex): number {
    const times = this.#failed?.index === index ? this.#failed.times + 1 : 1
    const pause = Math.min(longestPause, shortestPause * 2 ** Math.min(times - 1, 16))
    this.#failed = { index, times, until: performance.now() + pause }
    return pause
  }

  async #derive({ manifest, index }: Settled): Promise<Map<string, ReleaseFile | null>> {
    const { derivers, store, memory, siteUrl } = this.#parts
    const plain = new Map<string, ManifestFile>()
    const before = new Map<string, ReleaseFile>()
    for (const [path, file] of manifest.files.entries()) {
      if (isDerived(derivers, path)) before.set(path, { path, ...file })
      else plain.set(path, file)
    }
    const files = await deriveFiles({
      derivers,
      input: {
        ...{ siteUrl, files: plain },
        content: createContentReader({ index }),
        // Whoever works through many pages pauses here.
        read: async (file) => {
          await this.#resume()
          return store.blobs.read(file)
        },
      },
      ...{ blobs: store.blobs, memory },
      findDerived: (path) => before.get(path),
      pause: () => this.#rest(),
    })
    const result = new Map<string, ReleaseFile | null>()
    for (const [path, file] of files) {
      const old = before.get(path)
      if (old?.hash !== file.hash || old.type !== file.type) result.set(path, file)
    }
    for (const path of before.keys()) if (!files.has(path)) result.set(path, null)
    return result
  }

  /** Waits while something is being published. */
  async #resume(): Promise<void> {
    while (!this.#isResting) await setTimeout(10, undefined, { ref: false })
  }

  /** Waits until publishing has rested for a while. */
  async #rest(): Promise<void> {
    const { quiet } = this.#parts
    for (;;) {
      const left = this.#isResting ? this.#restingSince + quiet - performance.now() : quiet
      if (left <= 0) break
      await setTimeout(Math.max(left, 10), undefined, { ref: false })
    }
    await setTimeout(0)
  }
}
