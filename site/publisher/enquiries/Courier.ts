import { Alarm } from '../Alarm.ts'
import type { Log } from '../log.ts'
import { toRetryPause } from '../toRetryPause.ts'
import type { EnquirySpool } from './EnquirySpool.ts'
import { InboxError, type sendToInbox } from './sendToInbox.ts'

/** Milliseconds that an idle courier sleeps; it is woken when there is something. */
const idle = 60_000

/** Carries what waits in the spool to the CMS, one after another, until all of it is there. Nothing is removed that the CMS has not confirmed. */
export class Courier {
  readonly #spool: EnquirySpool
  readonly #send: (input: Pick<Parameters<typeof sendToInbox>[0], 'enquiry' | 'signal'>) => Promise<void>
  readonly #log: Log
  readonly #alarm = new Alarm()

  constructor({
    spool,
    send,
    log,
  }: {
    spool: EnquirySpool
    send: (input: Pick<Parameters<typeof sendToInbox>[0], 'enquiry' | 'signal'>) => Promise<void>
    log: Log
  }) {
    this.#spool = spool
    this.#send = send
    this.#log = log
  }

  /** There is something new. */
  wake = (): void => this.#alarm.wake()

  /** Runs until `signal` is aborted. */
  async run({ signal }: { signal: AbortSignal }): Promise<void> {
    signal.addEventListener('abort', this.wake, { once: true })
    let failures = 0
    while (!signal.aborted) {
      const reason = await this.#carryAll(signal)
      if (signal.aborted) return
      if (reason === null) failures = 0
      else {
        failures += 1
        // Once when it begins: a CMS that is away all night is one line.
        if (failures === 1)
          this.#log({
            step: 'enquiries',
            level: 'warn',
            message: `${reason} Enquiries wait on the disk and are tried again.`,
          })
      }
      await this.#alarm.sleep(failures === 0 ? idle : toRetryPause({ failures, chance: Math.random() }))
    }
  }

  /** One round. Gives why something is still there; null where nothing is. */
  async #carryAll(signal: AbortSignal): Promise<string | null> {
    let reason: string | null = null
    for (const id of this.#spool.list()) {
      if (signal.aborted) return null
      try {
        const enquiry = await this.#spool.read(id)
        if (enquiry === null) continue
        await this.#send({ enquiry, signal })
        await this.#spool.remove(id)
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error)
        if (error instanceof InboxError && error.isAway) return reason
      }
    }
    return reason
  }
}
