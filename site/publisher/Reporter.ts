import { type ContentChange, type Report, toSubject, type Waiting } from '@throughline/shared'

import type { StepClock } from './createStepClock.ts'
import type { FailedChange } from './isolateChanges.ts'
import type { Verdicts } from './judgePublications.ts'
import type { Manifest } from './store/manifest.ts'
import type { Cms } from './sync/createCms.ts'
import { toReleaseReport } from './toReleaseReport.ts'

const noVerdicts: Verdicts = { live: [], failed: [] }

/** Tells the CMS what became of publications and releases, and remembers what it is owed. */
export class Reporter {
  readonly #cms: Pick<Cms, 'sendReport'>
  readonly #onReport: (report: Report) => void
  /** The newest release as the CMS is told of it. */
  #release: Report['release'] = null
  #isReleaseTold = true
  /** Documents that are live after they had failed, of which the CMS does not know it yet. */
  readonly #mended = new Set<string>()
  /** What the CMS was told last of what holds releases up. */
  #told: { held: string | null; waiting: string | null } = { held: null, waiting: null }

  constructor({
    cms,
    onReport = () => undefined,
  }: {
    cms: Pick<Cms, 'sendReport'>
    /** Told of what the CMS was told. */
    onReport?: (report: Report) => void
  }) {
    this.#cms = cms
    this.#onReport = onReport
  }

  /** Whether the CMS knows all that it should. */
  isSettled({ held }: { held: string | null }): boolean {
    return this.#isReleaseTold && this.#mended.size === 0 && this.#told.held === held
  }

  /** Takes note of the newest release. `isNew`: the CMS does not know it yet. */
  note({
    manifest,
    steps,
    isNew,
  }: {
    manifest: Manifest
    steps: Record<string, number>
    isNew: boolean
  }): void {
    if (this.#release?.id !== manifest.id) this.#release = toReleaseReport({ manifest, steps })
    if (isNew) this.#isReleaseTold = false
  }

  /** Takes note of what was tried again after it had failed, and of what failed now. */
  noteRetried({
    retried,
    failed,
  }: {
    retried: readonly ContentChange[]
    failed: readonly FailedChange[]
  }): void {
    for (const change of retried) this.#mended.add(toSubject(change))
    for (const { change } of failed) this.#mended.delete(toSubject(change))
  }

  /** Tells of the newest release and what is live in it, where there is something to tell. */
  async tellLive({ clock, verdicts }: { clock: StepClock; verdicts: Verdicts }): Promise<void> {
    if (
      verdicts.live.length + verdicts.failed.length === 0 &&
      this.isSettled({ held: null }) &&
      this.#told.waiting === null
    )
      return
    // A release that is reported again keeps the times of its making.
    if (this.#release !== null) this.#release.steps = { ...clock.steps(), ...this.#release.steps }
    const mended = [...this.#mended]
    await this.#send({ clock, release: this.#release, verdicts, mended, held: null, waiting: null })
    this.#isReleaseTold = true
    this.#mended.clear()
  }

  /** Tells why nothing goes live, where the CMS was not told yet. */
  async tellHeldUp({
    clock,
    held,
    waiting,
    verdicts = noVerdicts,
  }: {
    clock: StepClock
    held: string | null
    waiting: Waiting | null
    verdicts?: Verdicts
  }): Promise<void> {
    const isTold = this.#told.held === held && this.#told.waiting === (waiting?.fingerprint ?? null)
    if (isTold && verdicts.failed.length === 0) return
    await this.#send({ clock, release: null, verdicts: { ...verdicts, live: [] }, held, waiting })
  }

  async #send({
    clock,
    release,
    verdicts: { live, failed },
    mended = [],
    held,
    waiting,
  }: {
    clock: StepClock
    release: Report['release']
    verdicts: Verdicts
    mended?: string[]
    held: string | null
    waiting: Waiting | null
  }): Promise<void> {
    const at = new Date().toISOString()
    const told = mended.length === 0 ? {} : { mended }
    const report = { release, live: live.map(({ id }) => ({ id, at })), failed, held, waiting, ...told }
    await clock.time('report', () => this.#cms.sendReport(report))
    this.#told = { held, waiting: waiting?.fingerprint ?? null }
    this.#onReport(report)
  }
}
