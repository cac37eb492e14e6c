import { setTimeout as sleep } from 'node:timers/promises'

import { toReason } from '../Problem.ts'
import type { Lifetime } from './Lifetime.ts'
import type { OwnProcess, ProcessEnd } from './startProcess.ts'

/** After this long without a death, the next one counts as the first again. */
const calmMs = 10_000
const longestPauseMs = 30_000

/** Starts a process again when it ends by itself: at once the first time, then after pauses that grow to half a minute. */
export function supervise({
  process: first,
  restart,
  isReplaced = () => false,
  lifetime,
  say,
}: {
  process: OwnProcess
  restart: () => Promise<OwnProcess>
  /** Whether it was ended to make room for another: nothing to tell, and nothing to wait for. */
  isReplaced?: () => boolean
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
      if (Date.now() - began > calmMs || isReplaced()) pauseMs = 0
      if (!isReplaced())
        say(`the ${own.name} ended by itself (${toWords(end)}); starting it again${toPause(pauseMs)}`)
      for (;;) {
        const until = Date.now() + pauseMs
        while (Date.now() < until && !isReplaced()) await sleep(50, undefined, { signal: lifetime.stopping })
        lifetime.stopping.throwIfAborted()
        pauseMs = isReplaced() ? 0 : Math.min(longestPauseMs, Math.max(500, pauseMs * 2))
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

function toPause(ms: number): string {
  return ms > 0 ? ` in ${ms / 1000} s` : ''
}

function toWords({ code, signal }: ProcessEnd): string {
  return signal === null ? `exit code ${code}` : signal
}
