import { Worker } from 'node:worker_threads'

import type { ContentChange } from '@throughline/shared'

import type { ContentIndex } from '../../../src/content/ContentIndex.ts'
import type { Read } from '../../../src/content/ContentReader.ts'
import type { ReleaseFile } from '../../store/manifest.ts'
import { createWire, type Wire } from '../../thread/createWire.ts'
import { RenderError } from '../RenderError.ts'
import type { FindRead } from '../createNotingReader.ts'
import type { RenderedPage } from '../renderPage.ts'
import type { Help } from '../renderPages.ts'
import { listAllChanges } from './listAllChanges.ts'

/** What the thread is told at its start. */
export type RenderingOptions = { build: string; siteUrl: string }
/** A page as the thread sends it; its reads by name. */
export type SentPage = Omit<ReleaseFile, 'body'> & { body: Uint8Array; reads: string[] }

/** One step of the content: what changes make of it. */
type Step = { before: ContentIndex; changes: readonly ContentChange[]; after: ContentIndex }
type Work = Step & { pages: number; findRead: FindRead }

/** Documents beyond which there is no help: their second copy would take more memory than the time is worth. */
const mostDocuments = 5000
/** Pages below which it is not worth asking. */
const fewestPages = 100
/** Paths that are asked for at once, twice: while the one half is rendered, the other is on its way. Fewer where few are left. */
const portion = 8
/** Changes beyond which the thread is told all content anew. */
const mostBehind = 500
/** Megabytes for new objects: what is made for a page is garbage at the next, and the more pages share one cleaning the less it costs. */
const youngMegabytes = 96
/** Milliseconds without work after which the thread is ended. */
const idle = 5 * 60_000

/**
 * A second thread that renders, for releases of many pages. It holds a copy of the content. Nothing depends on it: when it is not there, or
 * fails, we render alone. It is started after a large release, to help with the next: beside the first one it would cost more than it
 * does, since both threads would compile the same code on the same processors (1,427 pages: 5.3 s of processor time instead of 4.3).
 */
export class RenderHelper {
  readonly #options: RenderingOptions
  #worker: Worker | null = null
  #wire: Wire | null = null
  /** The content that the thread has once it is told what it is behind; null: none. */
  #content: ContentIndex | null = null
  #tried: ContentIndex | null = null
  /** Accepted changes that the thread was not told of. */
  #behind: ContentChange[] = []
  /** Whether there was work for the thread since it ended. */
  #isWanted = false
  #idling: NodeJS.Timeout | undefined

  constructor(options: RenderingOptions) {
    this.#options = options
  }

  #start(): void {
    this.#isWanted = false
    this.#rest()
    const worker = new Worker(new URL('renderingThread.ts', import.meta.url), {
      workerData: this.#options,
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    })
    this.#worker = worker
    const wire = createWire({ port: worker, handlers: { ready: () => (this.#wire = wire) } })
    worker.on('error', () => undefined)
    worker.once('exit', () => {
      wire.cut(new Error('The rendering thread ended.'))
      if (this.#worker !== worker) return
      this.#worker = this.#wire = this.#content = this.#tried = null
      this.#behind = []
    })
  }

  /** Ends the thread. */
  stop(): void {
    clearTimeout(this.#idling)
    const worker = this.#worker
    this.#worker = this.#wire = this.#content = this.#tried = null
    this.#behind = []
    void worker?.terminate()
  }

  /** Help with so many pages of the content `after`, which `changes` make of `before`; null where there is none. `findRead` finds reads that are kept. */
  offer(work: Work): Help | null {
    const isLarge = work.after.countDocuments() > mostDocuments
    if (isLarge) this.stop()
    if (isLarge || work.pages < fewestPages) return null
    this.#isWanted = this.#worker === null
    if (this.#wire === null) return null
    return (waiting, onPage) => this.#help({ ...work, waiting, onPage })
  }

  /** This step of the content is accepted. */
  accept({ before, changes, after }: Step): void {
    const isTried = this.#tried === after
    const isNext = this.#content === before && this.#behind.length + changes.length <= mostBehind
    if (isTried) this.#wire?.tell('accept')
    this.#behind = isTried || !isNext ? [] : [...this.#behind, ...changes]
    this.#content = isTried || isNext ? after : null
    if (this.#isWanted) this.#start()
  }

  async #help({
    before,
    changes,
    after,
    findRead,
    waiting,
    onPage,
  }: Work & { waiting: string[]; onPage: Parameters<Help>[1] }): Promise<void> {
    const wire = this.#wire
    if (wire === null) return
    const work = async () => {
      while (waiting.length > 0) {
        // The list is rendered from its end.
        const paths = waiting.splice(0, Math.min(portion, Math.ceil(waiting.length / 4)))
        try {
          const pages = (await wire.call('render', paths)) as SentPage[]
          for (const page of pages) onPage(toPage(page, findRead))
        } catch (error) {
          if (error instanceof Error && error.name === 'RenderError') throw new RenderError(error.message)
          waiting.unshift(...paths)
          this.stop()
          return
        }
      }
    }
    try {
      const isKnown = this.#content === before
      await wire.call(
        'try',
        isKnown
          ? { globals: null, changes: [...this.#behind, ...changes] }
          : { globals: after.globals, changes: listAllChanges(after) },
      )
      this.#tried = after
    } catch {
      this.stop()
      return
    }
    await Promise.all([work(), work()])
    this.#rest()
  }

  #rest(): void {
    clearTimeout(this.#idling)
    this.#idling = setTimeout(() => this.stop(), idle)
    this.#idling.unref()
  }
}

function toPage({ reads, body, ...file }: SentPage, findRead: FindRead): RenderedPage {
  return {
    file: { ...file, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) },
    reads: reads.map((name) => findRead(name) ?? { name, read: JSON.parse(name) as Read }),
  }
}
