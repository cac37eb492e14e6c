import { setTimeout as sleep } from 'node:timers/promises'

import { toErrorCode } from '../Problem.ts'
import { signalGroup } from './signalGroup.ts'
import type { OwnProcess } from './startProcess.ts'

/** Asks a process to stop, waits, and ends it by force after `graceMs`. Resolves when it is gone. */
export async function stopProcess({
  process: own,
  signal = 'SIGTERM',
  graceMs = 10_000,
}: {
  process: OwnProcess
  signal?: NodeJS.Signals
  graceMs?: number
}): Promise<void> {
  if (own.hasEnded()) return
  signalOne({ pid: own.pid, signal })
  const grace = new AbortController()
  const isGone = await Promise.race([
    own.exited.then(() => true),
    sleep(graceMs, false, { signal: grace.signal }).catch(() => false),
  ])
  grace.abort()
  if (isGone) return
  signalGroup({ pid: own.pid, signal: 'SIGKILL' })
  await own.exited
}

function signalOne({ pid, signal }: { pid: number; signal: NodeJS.Signals }): void {
  try {
    process.kill(pid, signal)
  } catch (thrown) {
    if (toErrorCode(thrown) !== 'ESRCH') throw thrown
  }
}
