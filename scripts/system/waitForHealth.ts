import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Lifetime } from '../processes/Lifetime.ts'
import type { OwnProcess } from '../processes/startProcess.ts'
import { Problem } from '../Problem.ts'

/** Waits until a server says that it is well (200). @throws Problem with the end of its log where it ends, or takes too long. */
export async function waitForHealth({
  process: own,
  url,
  log,
  seconds,
  lifetime,
}: {
  process: OwnProcess
  url: string
  log: string
  seconds: number
  lifetime: Lifetime
}): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  let answer = 'no answer'
  while (!own.hasEnded() && Date.now() < deadline) {
    lifetime.stopping.throwIfAborted()
    const { isWell, words } = await ask({ url, lifetime })
    if (isWell) return
    answer = words
    await sleep(50, undefined, { signal: lifetime.stopping })
  }
  lifetime.stopping.throwIfAborted()
  const what = own.hasEnded() ? 'ended by itself' : `was not ready after ${seconds} s (${answer})`
  throw new Problem(`${readTail(log)}\n\nThe ${own.name} ${what}; what it said is in ${log}.`)
}

async function ask({
  url,
  lifetime,
}: {
  url: string
  lifetime: Lifetime
}): Promise<{ isWell: boolean; words: string }> {
  try {
    const signal = AbortSignal.any([lifetime.stopping, AbortSignal.timeout(5000)])
    const response = await fetch(url, { signal, redirect: 'manual' })
    const text = await response.text()
    return { isWell: response.status === 200, words: `${response.status} ${text.slice(0, 200)}` }
  } catch {
    return { isWell: false, words: 'no answer' }
  }
}

function readTail(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').slice(-20).join('\n')
}
