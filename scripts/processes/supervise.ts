import { setTimeout as sleep } from 'node:timers/promises'

import { toReason } from '../Problem.ts'
import type { Lifetime } from './Lifetime.ts'
import type { OwnProcess, ProcessEnd } from './startProcess.ts'

/** After this long without a death, the next one counts as the first again. */
const calmMs = 60_000
const longestPauseMs = 30_000

/** Starts a process again when it ends by itself: at once the first time, then after pauses that grow to half a minute. */
export function supervise({
  process: first,
  restart,
  lifetime,
  say,
}: {
  process: OwnProcess
  restart: () => Promise<OwnProcess>
  lifetime: Lifetime
  say: (line: string) => void
}): void {
  const watch = async () => {
    let own = first
    let pauseMs = 0
    for (;;) {
      const began = Date.now()
      const end = await own.exited
      if (lifetime.stopping.aborted) return
      if (Date.now() - began > calmMs) pauseMs = 0
      say(
        `the ${own.name} ended by itself (${toWords(end)}); starting it again${pauseMs > 0 ? ` in ${pauseMs / 1000} s` : ''}`,
      )
      for (;;) {
        await sleep(pauseMs, undefined, { signal: lifetime.stopping })
        pauseMs = Math.min(longestPauseMs, Math.max(500, pauseMs * 2))
        try {
          own = await restart()
          break
        } catch (thrown) {
          lifetime.stopping.throwIfAborted()
          say(`the ${own.name} could not be started: ${toReason(thrown)}`)
        }
      }
    }
  }
  watch().catch((thrown: unknown) => {
    if (!lifetime.stopping.aborted) say(`the ${first.name} is no longer watched: ${toReason(thrown)}`)
  })
}

function toWords({ code, signal }: ProcessEnd): string {
  return signal === null ? `exit code ${code}` : signal
}
