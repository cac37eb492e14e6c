import type { EnquiryProblem, Enquiry } from '@throughline/shared'

import type { Log } from '../log.ts'
import type { EnquirySpool } from './EnquirySpool.ts'
import { findProblems } from './findProblems.ts'
import { FormVisits } from './FormVisits.ts'
import { RateLimit } from './RateLimit.ts'
import { toEnquiry } from './toEnquiry.ts'
import type { TypedEnquiry } from './TypedEnquiry.ts'

const quarterOfAnHour = 15 * 60_000

/** What becomes of what was typed: taken where there is no problem. */
export type Verdict = { problems: readonly EnquiryProblem[]; waitSeconds?: number }

/** Takes enquiries in: looks at them, keeps programs out as far as that goes without a third party, and stores what is good. */
export class Desk {
  readonly #spool: EnquirySpool
  readonly #onKept: () => void
  readonly #log: Log
  readonly #visits = new FormVisits()
  readonly #tries = new RateLimit({ limit: 40, stretch: quarterOfAnHour })
  readonly #taken = new RateLimit({ limit: 6, stretch: quarterOfAnHour })

  /** `onKept` is called when there is something to hand over. */
  constructor({ spool, onKept, log }: { spool: EnquirySpool; onKept: () => void; log: Log }) {
    this.#spool = spool
    this.#onKept = onKept
    this.#log = log
  }

  /** Forgets the connections that it need not know any more. */
  forget(now = Date.now()): void {
    for (const memory of [this.#visits, this.#tries, this.#taken]) memory.forget(now)
  }

  /** The form was asked for from this connection. */
  noteVisit(connection: string): void {
    this.#visits.note(connection, Date.now())
  }

  /** Judges what was typed. An enquiry without a problem is on the disk when this returns. */
  async take({
    typed,
    about,
    connection,
    at = new Date(),
  }: {
    typed: TypedEnquiry
    about: Enquiry['about']
    connection: string
    at?: Date
  }): Promise<Verdict> {
    const now = at.getTime()
    const wait = Math.max(this.#tries.waitOf(connection, now), this.#taken.waitOf(connection, now))
    if (wait > 0) return { problems: ['many'], waitSeconds: Math.ceil(wait / 1000) }
    this.#tries.note(connection, now)
    const problems = findProblems(typed)
    if (problems.length > 0) return { problems: ['look', ...problems] }
    // Nothing is thrown away in silence: a person whose browser filled in the unseen field sends it once more.
    if (typed.reference !== '' || this.#visits.isTooQuick(connection, now)) return { problems: ['again'] }
    try {
      await this.#spool.keep(toEnquiry({ typed, about, at }))
    } catch (error) {
      this.#log({
        step: 'enquiries',
        level: 'error',
        message: error instanceof Error ? error.message : String(error),
      })
      return { problems: ['unkept'], waitSeconds: 300 }
    }
    this.#taken.note(connection, now)
    this.#onKept()
    return { problems: [] }
  }
}
