import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'

import type { Log, LogEntry } from '../log.ts'
import { initialState, type PublisherState, type PublisherStatus, toStatus } from '../PublisherStatus.ts'
import type { News } from '../serve/judgeWebhook.ts'
import type { StoreView } from '../store/ReleaseStore.ts'
import { toRetryPause } from '../toRetryPause.ts'
import { createWire, type Wire } from './createWire.ts'
import { grace } from './grace.ts'
import type { PublishingOptions } from './startPublishing.ts'
import { applyViewChange, emptyView, type ViewChange } from './ViewChange.ts'

type Parts = PublishingOptions & {
  log: Log
  /** Told how many publications the CMS was told of. */
  onReport: (counts: { live: number; failed: number }) => void
}

/**
 * Megabytes for new objects. What is made for one page is garbage at the next: four times as much would take a tenth off a full release of
 * 1,000 pages, and 100 MB more where 10,000 are rendered.
 */
const youngMegabytes = 24
/** Milliseconds without a death after which the next one is a first one again. */
const longLife = 60_000
const deathMessage =
  'The part of the site that publishes stopped and is started again. The release before it stays.'

/**
 * The publishing thread as the serving thread sees it. It renders, stores and reports on a core of its own; what comes back are small
 * changes of what visitors see. Whenever it dies another one is started, and visitors are served meanwhile as before.
 */
export class PublishingThread {
  readonly #parts: Parts
  #view: StoreView = emptyView
  #state: PublisherState = initialState
  #worker: Worker | null = null
  #wire: Wire | null = null
  #deaths = 0
  readonly #stopping = new AbortController()
  readonly #shown = Promise.withResolvers<void>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Starts it; it is ready when the release on disk is shown. @throws Error in one sentence where it cannot publish. */
  start(): Promise<void> {
    return this.#startWorker().finally(() => this.#shown.resolve())
  }

  /** Resolves when `view` is what is on disk, or the thread could not be started. */
  get shown(): Promise<void> {
    return this.#shown.promise
  }

  /** What visitors can reach; another object whenever something changes. */
  get view(): StoreView {
    return this.#view
  }

  readonly status = (): PublisherStatus => toStatus(this.#state)

  /** Something waits to be published. */
  readonly wake = (news: News): void => this.#wire?.tell('wake', news)

  /** Something is about to be published. */
  readonly foresee = (forecast: unknown): void => this.#wire?.tell('foresee', forecast)

  /** Has a handler of the thread answer (see `handlers.ts`). Rejects with what it throws, or where the thread is gone meanwhile. */
  readonly call = async (name: string, data?: unknown): Promise<unknown> => {
    if (this.#wire === null)
      throw new Error('The part of the site that publishes is being started. Try again.')
    return this.#wire.call('ask', { name, data })
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    const ended = this.#wire?.call('stop').catch(() => undefined)
    await Promise.race([ended, setTimeout(grace + 500, undefined, { ref: false })])
    await this.#worker?.terminate()
  }

  async #startWorker(): Promise<void> {
    const { log, onReport, env, build, interval } = this.#parts
    const started = Promise.withResolvers<void>()
    const workerData: PublishingOptions = { env, build, ...(interval === undefined ? {} : { interval }) }
    const worker = new Worker(new URL('publishing.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    })
    // A thread begins with nothing shown and tells what differs from that.
    let own = emptyView
    let isReady = false
    const wire = createWire({
      port: worker,
      handlers: {
        ready: () => {
          isReady = true
          this.#wire = wire
          started.resolve()
        },
        refused: (message: string) => started.reject(new Error(message)),
        prepare: (change: ViewChange) => void (own = applyViewChange(own, change)),
        show: (change: ViewChange) => {
          own = applyViewChange(own, change)
          this.#view = own
          this.#shown.resolve()
        },
        state: (state: PublisherState) => (this.#state = state),
        log: (entry: LogEntry) => log(entry),
        report: onReport,
      },
    })
    this.#worker = worker
    const born = performance.now()
    let reason: unknown = null
    worker.on('error', (error: unknown) => (reason = error))
    worker.once('exit', () => {
      const message = `The publishing thread ended: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`
      wire.cut(new Error('The part of the site that publishes was stopped. Try again.'))
      this.#wire = null
      started.reject(new Error(message))
      if (isReady) void this.#replace({ message, life: performance.now() - born })
    })
    await started.promise.finally(() => (isReady ? undefined : worker.terminate()))
  }

  /** Starts another thread in the place of one that died, as often as it takes. */
  async #replace({ message, life }: { message: string; life: number }): Promise<void> {
    if (this.#stopping.signal.aborted) return
    this.#deaths = life > longLife ? 1 : this.#deaths + 1
    this.#parts.log({ step: 'thread', level: 'error', message })
    const failure = { at: new Date().toISOString(), message: deathMessage, step: 'thread' }
    this.#state = { ...this.#state, failure }
    // Publications that it knew of are pulled again by the next one.
    const pause = toRetryPause({ failures: this.#deaths, chance: Math.random() })
    await setTimeout(pause, undefined, { ref: false })
    if (this.#stopping.signal.aborted) return
    await this.#startWorker().catch((error: unknown) => this.#replace({ message: String(error), life: 0 }))
  }
}
