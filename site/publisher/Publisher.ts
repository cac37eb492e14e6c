import type { PendingPublication, PublishedContent, Report } from '@throughline/shared'

import { Alarm } from './Alarm.ts'
import { chooseExpectation } from './confirm/chooseExpectation.ts'
import type { Expectation } from './confirm/confirm.ts'
import { createStepClock, type StepClock } from './createStepClock.ts'
import { describeFailure } from './describeFailure.ts'
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
  #lastFailure: { at: string; message: string; step: string } | null = null
  /** What must be seen at the public address before the current release counts as live. */
  #expectation: Expectation | null = null
  /** The current release as the CMS is told of it, and whether it was told. */
  #release: Report['release'] = null
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
        this.#fail(clock.last(), error)
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

    const { content, result, failed } = await clock.time('render', () =>
      isolateChanges({ ...pulled, attempt: (candidate) => this.#prepare(candidate) }),
    )
    await this.#put({ clock, content, rendered: result })
    const verdicts = judgePublications({ publications: pulled.publications, failed })
    await this.#confirm({ clock, verdicts })
    await this.#report({ clock, verdicts })
    this.#pending = 0
    this.#lastFailure = null
    if (failed.length > 0) this.#tellFailed(failed, pulled.publications)
    return pulled.hasMore
  }

  #hasWork({ publications, changes }: Pulled): boolean {
    const isSettled = this.#content !== null && this.#expectation === null && this.#isReported
    return !isSettled || publications.length > 0 || changes.length > 0
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

  async #put(input: {
    clock: StepClock
    content: PublishedContent
    rendered: RenderedRelease
  }): Promise<void> {
    const { clock, content, rendered } = input
    const { store } = this.#parts
    const release = { files: listReleaseFiles(rendered), redirects: rendered.redirects }
    const { manifest, isNew } = await clock.time('store', () => store.write(release))
    clock.name({ release: manifest.id })
    if (isNew) {
      await clock.time('swap', () => store.swap(manifest))
      this.#expectation = chooseExpectation({ manifest, isNew })
      this.#isReported = false
    }
    this.#content = content
    if (this.#release?.id !== manifest.id) this.#release = toReleaseReport({ manifest, steps: clock.steps() })
  }

  async #confirm({ clock, verdicts }: { clock: StepClock; verdicts: Verdicts }): Promise<void> {
    const { store, confirm } = this.#parts
    const manifest = store.view.current
    if (manifest === null || (this.#expectation === null && verdicts.live.length === 0)) return
    const expectation = this.#expectation ?? chooseExpectation({ manifest, isNew: false })
    await clock.time('confirm', () => confirm(expectation))
    this.#expectation = null
  }

  async #report({ clock, verdicts }: { clock: StepClock; verdicts: Verdicts }): Promise<void> {
    const { live, failed } = verdicts
    if (live.length + failed.length === 0 && this.#isReported) return
    const at = new Date().toISOString()
    // A release that is reported again keeps the times of its making.
    if (this.#release !== null) this.#release.steps = { ...clock.steps(), ...this.#release.steps }
    const report = { release: this.#release, live: live.map(({ id }) => ({ id, at })), failed }
    await clock.time('report', () => this.#parts.cms.sendReport(report))
    this.#isReported = true
  }

  #fail(step: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error)
    // A name of our own means a failure that we foresaw; anything else needs its stack.
    const isForeseen = error instanceof Error && /^(Cms|Render|Confirm)Error$/.test(error.name)
    const stack = !isForeseen && error instanceof Error ? error.stack : undefined
    this.#parts.log({ step, level: 'error', message, stack, pending: this.#pending })
    this.#lastFailure = { at: new Date().toISOString(), message: describeFailure(step), step }
  }

  #tellFailed(failed: readonly FailedChange[], publications: readonly PendingPublication[]): void {
    for (const { change, reason } of failed) {
      const subject = change.type === 'global' ? change.slug : `${change.collection} ${change.id}`
      this.#parts.log({ step: 'render', level: 'error', message: reason, document: subject })
    }
    const message = `${failed.length} of ${Math.max(failed.length, publications.length)} changes could not be put on the site.`
    this.#lastFailure = { at: new Date().toISOString(), message, step: 'render' }
  }

  async #prune(): Promise<void> {
    if (Date.now() < this.#nextPruning) return
    this.#nextPruning = Date.now() + hour
    const deleted = await this.#parts.store.prune({ now: new Date() })
    this.#parts.log({ step: 'prune', ...deleted })
  }
}
