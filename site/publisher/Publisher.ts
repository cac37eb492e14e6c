import { type ContentChange, forecastSchema, type Report } from '@throughline/shared'

import type { ContentIndex } from '../src/content/ContentIndex.ts'
import { Alarm } from './Alarm.ts'
import { chooseExpectation } from './confirm/chooseExpectation.ts'
import type { Expectation } from './confirm/confirm.ts'
import { Derivation } from './derive/Derivation.ts'
import type { Deriver } from './derive/Deriver.ts'
import type { PieceMemory } from './derive/PieceMemory.ts'
import { createStepClock, type StepClock } from './createStepClock.ts'
import { describeFailedChanges, describeFailure, type Failure } from './describeFailure.ts'
import type { HoldFile } from './hold/HoldFile.ts'
import type { FailedChange } from './isolateChanges.ts'
import { judgePublications, type Verdicts } from './judgePublications.ts'
import type { Log } from './log.ts'
import type { PublisherState } from './PublisherStatus.ts'
import { ReleaseMaker } from './ReleaseMaker.ts'
import type { RenderHelper } from './render/helper/RenderHelper.ts'
import type { Build } from './render/loadBuild.ts'
import { Reporter } from './Reporter.ts'
import type { News } from './serve/judgeWebhook.ts'
import { StateKeeper } from './StateKeeper.ts'
import type { Manifest } from './store/manifest.ts'
import { Pruner } from './store/Pruner.ts'
import type { ReleaseStore } from './store/ReleaseStore.ts'
import { CmsError } from './sync/CmsError.ts'
import type { Cms } from './sync/createCms.ts'
import { Intake } from './sync/Intake.ts'
import type { Pulled } from './sync/pull.ts'
import { toRetryPause } from './toRetryPause.ts'

type Parts = {
  cms: Cms
  store: ReleaseStore
  /** Awaited when there is something to render. */
  build: Promise<Build>
  hold: Pick<HoldFile, 'read'>
  confirm: (expectation: Expectation) => Promise<void>
  log: Log
  /** Milliseconds after which it looks for publications without being woken. */
  interval?: number
  /** Told of the release that visitors see, each time after all about it is settled. */
  onSettled?: (manifest: Manifest) => void
  /** Told of what the CMS was told. */
  onReport?: (report: Report) => void
  /** Told how publishing is, whenever that changes. */
  onState?: (state: PublisherState) => void
  /** Helps where many pages are to be rendered. */
  helper?: RenderHelper | null
  /** What follows a release that has settled. */
  derive?: { derivers: readonly Deriver[]; memory: PieceMemory; siteUrl: string; quiet: number }
}

/**
 * Turns publications into releases, one release at a time; whatever arrives meanwhile goes into the next one. It can be
 * killed at any instant: what the CMS holds as pending is pulled again, and doing a thing twice changes nothing.
 */
export class Publisher {
  readonly #parts: Required<Omit<Parts, 'derive'>>
  readonly #derivation: Derivation | null
  readonly #maker: ReleaseMaker
  readonly #reporter: Reporter
  readonly #alarm = new Alarm()
  readonly #keeper: StateKeeper
  readonly #pruner: Pruner
  readonly #intake: Intake
  /** What must be seen at the public address before the current release counts as live. */
  #expectation: Expectation | null = null
  #isDiskDoubtful = false

  constructor({ derive, ...parts }: Parts) {
    const nobody = () => undefined
    this.#parts = {
      helper: null,
      interval: 10_000,
      onSettled: nobody,
      onReport: nobody,
      onState: nobody,
      ...parts,
    }
    this.#derivation = derive ? new Derivation({ ...this.#parts, ...derive, onReady: this.wake }) : null
    this.#maker = new ReleaseMaker({ ...this.#parts, derivers: derive?.derivers ?? [] })
    this.#reporter = new Reporter(this.#parts)
    this.#intake = new Intake(this.#parts)
    this.#keeper = new StateKeeper(this.#parts)
    this.#pruner = new Pruner(this.#parts)
  }

  /** Something waits: look at once, or as soon as the release under way is done. `news`: what was told of it. */
  readonly wake = (news: News | null = null): void => {
    this.#intake.hear(news)
    this.#alarm.wake()
  }

  /** Something is about to be published, as the CMS says: where there is nothing else to do, it is rendered meanwhile. */
  readonly foresee = (forecast: unknown): void => {
    const { data } = forecastSchema.safeParse(forecast)
    if (data !== undefined && this.#alarm.isSet) void this.#maker.renderAhead(data.changes)
  }

  /** The content that it knows; null until all content was pulled. */
  get index(): ContentIndex | null {
    return this.#maker.index
  }

  /** Publishes until `signal` is aborted. */
  async run({ signal }: { signal: AbortSignal }): Promise<void> {
    signal.addEventListener('abort', () => this.wake())
    let failures = 0
    while (!signal.aborted) {
      const clock = createStepClock({ log: this.#parts.log })
      try {
        await this.#intake.gather(this.#alarm)
        if (this.#isDiskDoubtful) await clock.time('recover', () => this.#maker.recover())
        this.#isDiskDoubtful = false
        const hasMore = await this.#round(clock)
        failures = 0
        if (hasMore) continue
        // What is being derived belongs to no release yet.
        if (this.#derivation?.isHolding !== true) await this.#pruner.prune()
        this.#rest()
        await this.#alarm.sleep(this.#parts.interval)
        this.#derivation?.interrupt()
      } catch (error) {
        if (signal.aborted) return
        failures += 1
        this.#intake.distrust()
        const { entry, failure } = describeFailure({ step: clock.last(), error })
        this.#parts.log({ ...entry, ...clock.names(), pending: this.#keeper.state.pending.length })
        this.#keeper.note({ failure })
        this.#isDiskDoubtful ||= ['store', 'swap', 'hold', 'recover'].includes(failure.step)
        await this.#alarm.sleep(toRetryPause({ failures, chance: Math.random() }))
      }
    }
  }

  /** Pulls what waits and makes it live, or holds a release as it is told. Says whether to look again at once. */
  async #round(clock: StepClock): Promise<boolean> {
    // The word of a person at this machine counts first, and without the CMS.
    const local = await this.#parts.hold.read()
    if (local !== null) await this.#showHeld(clock, local)
    const start = performance.now()
    if (this.#keeper.state.held !== null && this.#maker.index === null)
      return this.#stayHeld({ clock, local })
    const { held: shown, waiting } = this.#keeper.state
    const isPlain = local === null && shown === null && waiting === null
    // Behind what would drop many pages there may be what brings them back.
    const takesAll = waiting !== null
    const pulled = await this.#intake.next({ index: this.#maker.index, isPlain, takesAll })
    this.#keeper.note({ pending: pulled.publications })
    const held = local ?? pulled.orders.hold
    if (held !== null && (await this.#showHeld(clock, held))) {
      await this.#reporter.tellHeldUp({ clock, held, waiting: null })
      this.#keeper.forgive()
      return false
    }
    this.#keeper.note({ held: null })
    if (!this.#hasWork(pulled)) {
      const retried = this.#maker.failed.take()
      if (retried.length > 0)
        return this.#publish({ clock, pulled: { ...pulled, changes: retried }, retried })
      this.#keeper.forgive()
      return false
    }
    clock.name({ publications: pulled.publications.map(({ id }) => id) })
    clock.record('sync', performance.now() - start)
    if (pulled.isShowable) return this.#publish({ clock, pulled })
    throw new CmsError('The site settings or the home page are not published, so there is no site to show.')
  }

  #hasWork({ publications, changes }: Pulled): boolean {
    const isTold = this.#reporter.isSettled({ held: null }) && this.#keeper.state.waiting === null
    const isSettled = this.#maker.isSettled && this.#expectation === null && isTold
    return !isSettled || this.#derivation?.isReady === true || publications.length > 0 || changes.length > 0
  }

  async #publish({
    clock,
    pulled,
    retried = [],
  }: {
    clock: StepClock
    pulled: Pulled
    /** Changes that failed before. */
    retried?: readonly ContentChange[]
  }): Promise<boolean> {
    const takeDerived = () => this.#derivation?.take() ?? null
    const { failed, manifest, waiting } = await this.#maker.make({ clock, pulled, takeDerived })
    const { publications } = pulled
    const verdicts = judgePublications({ publications, failed, base: pulled.base })
    this.#reporter.noteTries({ retried, failed, publications })
    const isNews = this.#keeper.state.waiting?.fingerprint !== waiting?.fingerprint
    this.#keeper.note({ waiting })
    if (manifest === null) {
      if (isNews) this.#parts.log({ step: 'wait', level: 'warn', ...waiting, message: waitingMessage })
      await this.#showNewest(clock)
      await this.#reporter.tellHeldUp({ clock, held: null, waiting, verdicts })
    } else {
      await this.#swap({ clock, manifest })
      await Promise.all([this.#confirm({ clock, verdicts }), this.#parts.store.sync()])
      await this.#reporter.tellLive({ clock, verdicts })
      this.#keeper.note({ pending: [] })
      this.#parts.onSettled(manifest)
    }
    this.#keeper.note({ failure: failed.length === 0 ? null : this.#tellFailed(failed) })
    return manifest === null ? isNews && pulled.hasMore : pulled.hasMore || this.#maker.failed.isDue
  }

  async #swap({ clock, manifest }: { clock: StepClock; manifest: Manifest }): Promise<void> {
    const { store } = this.#parts
    const isNew = store.view.current?.id !== manifest.id
    if (isNew) {
      await clock.time('swap', () => store.swap(manifest))
      this.#expectation = chooseExpectation({ manifest, isNew })
    }
    this.#reporter.note({ manifest, steps: clock.steps(), isNew })
  }

  /** Nothing is held any more: while the next release waits, visitors see the newest that there is. */
  async #showNewest(clock: StepClock): Promise<void> {
    const { store, onSettled } = this.#parts
    const { newest, view } = store
    if (newest === null || newest === view.current) return
    await clock.time('swap', () => store.swap(newest))
    await store.sync()
    onSettled(newest)
  }

  /** Shows a kept release and nothing newer. Says whether that release is there. */
  async #showHeld(clock: StepClock, id: string): Promise<boolean> {
    const { store, log, onSettled } = this.#parts
    if (this.#keeper.state.held === id && store.view.current?.id === id) return true
    const manifest = await store.readWhole(id)
    if (manifest === null) {
      const message = `The release ${id} is not kept here: it cannot be held, and the newest is shown.`
      log({ step: 'hold', level: 'error', release: id, message })
      return false
    }
    clock.name({ release: id })
    await clock.time('hold', async () => {
      await store.swap(manifest)
      await store.sync()
    })
    this.#keeper.note({ held: id, waiting: null })
    this.#expectation = null
    onSettled(manifest)
    return true
  }

  /** A release is held since before all content was pulled: that can wait until publishing is resumed. */
  async #stayHeld({ clock, local }: { clock: StepClock; local: string | null }): Promise<boolean> {
    const { publications, orders } = await this.#parts.cms.requestPending()
    this.#keeper.note({ pending: publications })
    const held = local ?? orders?.hold ?? null
    if (held === null || !(await this.#showHeld(clock, held))) {
      this.#keeper.note({ held: null })
      return true
    }
    await this.#reporter.tellHeldUp({ clock, held, waiting: null })
    this.#keeper.forgive()
    return false
  }

  async #confirm({ clock, verdicts }: { clock: StepClock; verdicts: Verdicts }): Promise<void> {
    const { store, confirm } = this.#parts
    const manifest = store.view.current
    if (manifest === null || (this.#expectation === null && verdicts.live.length === 0)) return
    const expectation = this.#expectation ?? chooseExpectation({ manifest, isNew: false })
    await clock.time('confirm', () => confirm(expectation))
    this.#expectation = null
  }

  #tellFailed(failed: readonly FailedChange[]): Failure {
    const { entries, failure } = describeFailedChanges(failed)
    entries.forEach(this.#parts.log)
    return failure
  }

  /** Nothing is left to publish: what follows a release has its time. */
  #rest(): void {
    const { held, waiting } = this.#keeper.state
    const [manifest, index] = [this.#parts.store.view.current, this.#maker.index]
    if (manifest === null || index === null || held !== null || waiting !== null) return
    if (this.#maker.isSettled) this.#derivation?.settle({ manifest, index })
  }
}

const waitingMessage = 'This release would drop many pages. It waits until a person allows it in the admin.'
