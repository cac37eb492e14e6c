import {
  type ContentChange,
  type PendingPublication,
  type Report,
  toSubject,
  type Waiting,
} from '@throughline/shared'

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
  /** Documents that were live and are not shown any more, and why, of which the CMS does not know it yet. */
  readonly #lost = new Map<string, string>()
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
    const isTold = this.#isReleaseTold && this.#mended.size === 0 && this.#lost.size === 0
    return isTold && this.#told.held === held
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

  /**
   * Takes note of what was tried again after it had failed, of what failed now, and of the publications that say so: what failed without
   * one was live before.
   */
  noteTries({
    retried,
    failed,
    publications,
  }: {
    retried: readonly ContentChange[]
    failed: readonly FailedChange[]
    publications: readonly PendingPublication[]
  }): void {
    const known = new Set([...retried.map(toSubject), ...publications.map(({ subject }) => subject)])
    for (const change of retried) this.#mended.add(toSubject(change))
    for (const subject of known) this.#lost.delete(subject)
    for (const { change, reason } of failed) {
      const subject = toSubject(change)
      this.#mended.delete(subject)
      if (!known.has(subject)) this.#lost.set(subject, reason)
    }
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
    const more = {
      ...(this.#mended.size > 0 && { mended: [...this.#mended] }),
      ...(this.#lost.size > 0 && {
        lost: Array.from(this.#lost, ([subject, reason]) => ({ subject, reason })),
      }),
    }
    await this.#send({ clock, release: this.#release, verdicts, more, held: null, waiting: null })
    this.#isReleaseTold = true
    this.#mended.clear()
    this.#lost.clear()
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
    more = {},
    held,
    waiting,
  }: {
    clock: StepClock
    release: Report['release']
    verdicts: Verdicts
    more?: Pick<Report, 'mended' | 'lost'>
    held: string | null
    waiting: Waiting | null
  }): Promise<void> {
    const at = new Date().toISOString()
    const report = { release, live: live.map(({ id }) => ({ id, at })), failed, held, waiting, ...more }
    await clock.time('report', () => this.#cms.sendReport(report))
    this.#told = { held, waiting: waiting?.fingerprint ?? null }
    this.#onReport(report)
  }
}
