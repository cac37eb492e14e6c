import type { PublishedContent, Report } from '@throughline/shared'

import { Alarm } from './Alarm.ts'
import { chooseExpectation } from './confirm/chooseExpectation.ts'
import type { Expectation } from './confirm/confirm.ts'
import { createStepClock, type StepClock } from './createStepClock.ts'
import { describeFailedChanges, describeFailure, type Failure } from './describeFailure.ts'
import { type FailedChange, isolateChanges } from './isolateChanges.ts'
import { judgePublications, type Verdicts } from './judgePublications.ts'
import type { Log } from './log.ts'
import { listReleaseFiles } from './render/listReleaseFiles.ts'
import type { RenderedRelease } from './render/renderRelease.ts'
import { copyMedia } from './store/copyMedia.ts'
import type { ReleaseStore } from './store/ReleaseStore.ts'
import type { Cms } from './sync/createCms.ts'
import { type Pulled, pull } from './sync/pull.ts'
import { toReleaseReport } from './toReleaseReport.ts'
import { toRetryPause } from './toRetryPause.ts'

export type PublisherStatus = {
  /** Publications that were pulled and are not reported. */
  pending: number
  /** What failed last, until the next success; in words that may be public. */
  lastFailure: { at: string; message: string } | null
}

type Parts = {
  cms: Cms
  store: ReleaseStore
  render: (content: PublishedContent) => Promise<RenderedRelease>
  confirm: (expectation: Expectation) => Promise<void>
  log: Log
  /** Milliseconds after which it looks for publications without being woken. */
  interval?: number
}

const hour = 60 * 60 * 1000

/**
 * Turns publications into releases, one release at a time; whatever arrives meanwhile goes into the next one. It can be
 * killed at any instant: what the CMS holds as pending is pulled again, and doing a thing twice changes nothing.
 */
export class Publisher {
  readonly #parts: Required<Parts>
  readonly #alarm = new Alarm()
  /** What the current release shows; null until all content was pulled. */
  #content: PublishedContent | null = null
  #pending = 0
  #lastFailure: Failure | null = null
  /** What must be seen at the public address before the current release counts as live. */
  #expectation: Expectation | null = null
  /** The current release as the CMS is told of it, and whether it was told. */
  #current: Report['release'] = null
  #isReported = true
  #nextPruning = Date.now() + hour

  constructor(parts: Parts) {
    this.#parts = { interval: 10_000, ...parts }
  }

  /** Something waits: look at once, or as soon as the release under way is done. */
  readonly wake = (): void => this.#alarm.wake()

  readonly status = (): PublisherStatus => {
    const failure = this.#lastFailure
    return {
      pending: this.#pending,
      lastFailure: failure === null ? null : { at: failure.at, message: failure.message },
    }
  }

  /** Publishes until `signal` is aborted. */
  async run({ signal }: { signal: AbortSignal }): Promise<void> {
    signal.addEventListener('abort', this.wake)
    let failures = 0
    while (!signal.aborted) {
      const clock = createStepClock({ log: this.#parts.log })
      try {
        const hasMore = await this.#round(clock)
        failures = 0
        if (hasMore) continue
        await this.#prune()
        await this.#alarm.sleep(this.#parts.interval)
      } catch (error) {
        if (signal.aborted) return
        failures += 1
        const { entry, failure } = describeFailure({ step: clock.last(), error })
        this.#parts.log({ ...entry, pending: this.#pending })
        this.#lastFailure = failure
        await this.#alarm.sleep(toRetryPause({ failures, chance: Math.random() }))
      }
    }
  }

  /** Pulls what waits and makes it live. Says whether to look again at once. */
  async #round(clock: StepClock): Promise<boolean> {
    const start = performance.now()
    const pulled = await pull({ cms: this.#parts.cms, content: this.#content })
    this.#pending = pulled.publications.length
    if (!this.#hasWork(pulled)) {
      if (this.#lastFailure?.step !== 'render') this.#lastFailure = null
      return false
    }
    clock.name({ publications: pulled.publications.map(({ id }) => id) })
    clock.record('sync', performance.now() - start)
    if (!pulled.isShowable) {
      const message = 'The site settings or the home page were never published, so there is no site to show.'
      this.#parts.log({ step: 'sync', level: 'warn', message })
      return false
    }

    // Without changes there is nothing to render; it comes to this when a confirmation or a report is owed.
    const isSame = this.#content !== null && pulled.changes.length === 0
    const failed = isSame ? [] : await this.#release({ clock, pulled })
    const verdicts = judgePublications({ publications: pulled.publications, failed })
    await this.#confirm({ clock, verdicts })
    await this.#report({ clock, verdicts })
    this.#pending = 0
    this.#lastFailure = failed.length === 0 ? null : this.#tellFailed(failed)
    return pulled.hasMore
  }

  #hasWork({ publications, changes }: Pulled): boolean {
    const isSettled = this.#content !== null && this.#expectation === null && this.#isReported
    return !isSettled || publications.length > 0 || changes.length > 0
  }

  /** Renders, stores and swaps in what can be released. Gives the changes that cannot. */
  async #release({ clock, pulled }: { clock: StepClock; pulled: Pulled }): Promise<FailedChange[]> {
    const { store } = this.#parts
    const { content, result, failed } = await clock.time('render', () =>
      isolateChanges({ ...pulled, attempt: (candidate) => this.#prepare(candidate) }),
    )
    const release = { files: listReleaseFiles(result), redirects: result.redirects }
    const { manifest, isNew } = await clock.time('store', () => store.write(release))
    clock.name({ release: manifest.id })
    if (isNew) {
      await clock.time('swap', () => store.swap(manifest))
      this.#expectation = chooseExpectation({ manifest, isNew })
      this.#isReported = false
    }
    this.#content = content
    if (this.#current?.id !== manifest.id) this.#current = toReleaseReport({ manifest, steps: clock.steps() })
    return failed
  }

  /** Renders content and fetches the files that it shows: after that, nothing about the content can fail. */
  async #prepare(content: PublishedContent): Promise<RenderedRelease> {
    const { cms, store, render, log } = this.#parts
    const rendered = await render(content)
    const start = performance.now()
    const copied = await copyMedia({ files: rendered.media, blobs: store.blobs, cms })
    if (copied > 0) log({ step: 'media', ms: Math.round(performance.now() - start), files: copied })
    return rendered
  }

  async #confirm({ clock, verdicts }: { clock: StepClock; verdicts: Verdicts }): Promise<void> {
    const { store, confirm } = this.#parts
    const manifest = store.view.current
    if (manifest === null || (this.#expectation === null && verdicts.live.length === 0)) return
    clock.name({ release: manifest.id })
    const expectation = this.#expectation ?? chooseExpectation({ manifest, isNew: false })
    await clock.time('confirm', () => confirm(expectation))
    this.#expectation = null
  }

  async #report({ clock, verdicts }: { clock: StepClock; verdicts: Verdicts }): Promise<void> {
    const { live, failed } = verdicts
    if (live.length + failed.length === 0 && this.#isReported) return
    const at = new Date().toISOString()
    // A release that is reported again keeps the times of its making.
    if (this.#current !== null) this.#current.steps = { ...clock.steps(), ...this.#current.steps }
    const report = { release: this.#current, live: live.map(({ id }) => ({ id, at })), failed }
    await clock.time('report', () => this.#parts.cms.sendReport(report))
    this.#isReported = true
  }

  #tellFailed(failed: readonly FailedChange[]): Failure {
    const { entries, failure } = describeFailedChanges(failed)
    entries.forEach(this.#parts.log)
    return failure
  }

  async #prune(): Promise<void> {
    if (Date.now() < this.#nextPruning) return
    this.#nextPruning = Date.now() + hour
    const deleted = await this.#parts.store.prune({ now: new Date() })
    this.#parts.log({ step: 'prune', ...deleted })
  }
}
