import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { toErrorCode } from '../Problem.ts'
import type { KillPlan } from './KillPlan.ts'
import type { ProcessName, Target } from './startTarget.ts'
import { waitForLine } from './waitForLine.ts'

/** Longest wait for a step in the log; it may never come, where the change was refused. Milliseconds. */
const longest = 3000

/** Kills at the planned moment. `firstAnswer` is the first 2xx of the round. Says whether the moment was met. */
export async function strike({
  target,
  plan,
  firstAnswer,
}: {
  target: Target
  plan: KillPlan
  firstAnswer: Promise<unknown>
}): Promise<boolean> {
  const { moment, victim, delay } = plan
  const log = join(target.dataDir, 'logs/site.log')
  const from = statSync(log).size
  let isMet = true
  if (moment === 'after 2xx') isMet = (await Promise.race([firstAnswer, sleep(longest, null)])) === true
  else if (moment.startsWith('after ')) {
    const words = `"step":"${moment.slice('after '.length)}"`
    isMet = await waitForLine({ log, from, words, milliseconds: longest })
  }
  if (delay > 0) await sleep(delay)
  kill({ target, victim, signal: 'SIGKILL' })
  return isMet
}

/** Signals one of the processes, where it is there. */
export function kill({
  target,
  victim,
  signal,
}: {
  target: Target
  victim: ProcessName
  signal: NodeJS.Signals
}): void {
  const pid = target.pidOf(victim)
  if (pid === null) return
  try {
    process.kill(pid, signal)
  } catch (thrown) {
    if (toErrorCode(thrown) !== 'ESRCH') throw thrown
  }
}
