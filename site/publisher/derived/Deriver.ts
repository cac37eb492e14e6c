import { Alarm } from '../Alarm.ts'
import type { Log } from '../log.ts'
import type { Manifest, ReleaseFile } from '../store/manifest.ts'
import { Derivations, type PageName } from './Derivations.ts'
import { createDerivingProcess, type DerivingProcess } from './createDerivingProcess.ts'

type Parts = {
  /** The file that holds the bytes of a blob. */
  toFile: (hash: string) => string
  siteUrl: string
  log: Log
  /** Told that there is something to be released. */
  onReady: () => void
  /** Milliseconds without a release before the search index, which takes longest, is made anew. */
  quiet?: number
}

/** Done at a time, so that a newer release is looked at soon. */
const atOnce = { pages: 200, pictures: 20 } as const
/** Milliseconds after which what is ready does not wait for the rest. */
const longestGathering = 15_000
/** Milliseconds that the search index waits at most while releases keep coming. */
const longestQuiet = 60_000
/** Milliseconds to wait after something failed. */
const pause = 30_000

/**
 * Makes what follows from pages (Markdown twins, social pictures, the search index) behind releases, in a process of its own. What it made
 * stands in `ready` until a release of its own has it. Nothing waits for it, and what fails is tried again later.
 */
export class Deriver {
  readonly #parts: Required<Parts>
  readonly #derivations = new Derivations()
  readonly #alarm = new Alarm()
  #next: Manifest | null = null
  #followedAt = 0

  constructor(parts: Parts) {
    this.#parts = { quiet: 1000, ...parts }
  }

  /** This is the newest release. */
  readonly follow = (manifest: Manifest): void => {
    this.#next = manifest
    this.#followedAt = performance.now()
    this.#alarm.wake()
  }

  /** What is not in a release yet: path → file, null for one that is to go. */
  get ready(): ReadonlyMap<string, ReleaseFile | null> {
    return this.#derivations.ready
  }

  /** These are in a stored release. */
  markStored(files: ReadonlyMap<string, ReleaseFile | null>): void {
    this.#derivations.markStored(files)
  }

  /** Derives until `signal` is aborted. */
  async run({ signal }: { signal: AbortSignal }): Promise<void> {
    signal.addEventListener('abort', () => this.#alarm.wake())
    while (!signal.aborted) {
      await this.#alarm.sleep(2 ** 30)
      if (signal.aborted) return
      const worker = createDerivingProcess()
      const end = () => worker.end()
      signal.addEventListener('abort', end)
      try {
        await this.#derive(worker, signal)
      } catch (error) {
        if (signal.aborted) return
        this.#parts.log({ step: 'derive', level: 'error', message: String(error) })
        setTimeout(() => this.#alarm.wake(), pause).unref()
      } finally {
        signal.removeEventListener('abort', end)
        worker.end()
      }
    }
  }

  /** Makes what is missing, the quick and the often asked for first. */
  async #derive(worker: DerivingProcess, signal: AbortSignal): Promise<void> {
    const start = performance.now()
    let gatheredAt = start
    let hasWorked = false
    while (!signal.aborted) {
      if (this.#next !== null) this.#derivations.follow(this.#next)
      this.#next = null
      if (!(await this.#step(worker, start))) break
      hasWorked = true
      // What takes long comes in ever larger portions: few releases, whatever the size of the site.
      const now = performance.now()
      if (now - gatheredAt < Math.max(longestGathering, (now - start) / 3)) continue
      gatheredAt = now
      this.#tellReady()
    }
    if (signal.aborted) return
    this.#derivations.sweep()
    this.#tellReady()
    if (hasWorked) this.#parts.log({ step: 'derive', ms: Math.round(performance.now() - start) })
  }

  /** Does one thing. Says whether there was anything to do. */
  async #step(worker: DerivingProcess, start: number): Promise<boolean> {
    const { toFile, siteUrl, quiet } = this.#parts
    const toStored = ({ path, hash }: PageName) => ({ path, file: toFile(hash) })
    const changed = this.#derivations.listChanged().slice(0, atOnce.pages)
    if (changed.length > 0) {
      const made = await worker.run('pages', { pages: changed.map(toStored), siteUrl })
      for (const [place, page] of changed.entries()) {
        const derivation = made[place]
        if (derivation !== undefined) this.#derivations.noteDerived(page, derivation)
      }
      return true
    }
    const searched = this.#derivations.listSearched()
    const now = performance.now()
    const isQuiet = now - this.#followedAt >= quiet || now - start > longestQuiet
    if (searched !== null && isQuiet) {
      const files = await worker.run('search', { pages: searched.map(toStored) })
      this.#derivations.noteSearch(files)
      return true
    }
    const pictures = this.#derivations.listMissing().slice(0, atOnce.pictures)
    if (pictures.length > 0) {
      const files = await worker.run('pictures', { pictures })
      for (const file of files) this.#derivations.notePicture(file)
      return true
    }
    if (searched === null) return false
    await this.#alarm.sleep(quiet - (now - this.#followedAt))
    return true
  }

  #tellReady(): void {
    if (this.ready.size > 0) this.#parts.onReady()
  }
}
