import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { tryLock } from '../files/Lock.ts'
import { cacheDir, repoRoot, toShownPath } from '../places.ts'
import type { Lifetime } from '../processes/Lifetime.ts'
import { runTask } from '../processes/runTask.ts'
import { toNodeCommand } from '../processes/startProcess.ts'
import { Problem } from '../Problem.ts'
import type { Progress } from '../Progress.ts'
import { isBuiltFrom, removeStamp, writeStamp } from './buildStamp.ts'
import { hashSources } from './hashSources.ts'
import type { BuildTarget } from './targets.ts'

type Context = { lifetime: Lifetime; progress: Progress }

/** Two builds at once want about this much memory; with less they run one after the other. */
const parallelBytes = 3 * 2 ** 30

/** Builds those targets whose sources have changed since their output was made. @throws Problem with the tool's last words. */
export async function buildStale({
  targets,
  ...context
}: Context & { targets: BuildTarget[] }): Promise<void> {
  const stale = targets.filter((target) => !isFresh(target))
  if (process.availableMemory() < parallelBytes) {
    for (const target of stale) await buildAlone({ target, ...context })
    return
  }
  // All are waited for, so that none still runs when one has failed.
  const results = await Promise.allSettled(stale.map((target) => buildAlone({ target, ...context })))
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

export function isFresh({ output, sources }: BuildTarget): boolean {
  return isBuiltFrom({ output, hash: hashSources({ root: repoRoot, sources }) })
}

/** One build at a time in one folder: another command's build is waited for, and then may have done the work. */
async function buildAlone({ target, lifetime, progress }: Context & { target: BuildTarget }): Promise<void> {
  await progress.step(target.title, async () => {
    mkdirSync(cacheDir, { recursive: true })
    const path = join(cacheDir, `build-${target.name}.lock`)
    let lock = tryLock(path)
    while (!lock.isHeld) {
      await sleep(200, undefined, { signal: lifetime.stopping })
      lock = tryLock(path)
    }
    try {
      if (!isFresh(target)) await build({ target, lifetime })
    } finally {
      lock.release()
    }
  })
}

async function build({ target, lifetime }: { target: BuildTarget; lifetime: Lifetime }): Promise<void> {
  const hash = hashSources({ root: repoRoot, sources: target.sources })
  const log = join(cacheDir, `build-${target.name}.log`)
  rmSync(log, { force: true })
  removeStamp(target.output)
  const end = await runTask({
    name: target.title,
    ...toNodeCommand([target.program, ...target.args]),
    cwd: target.cwd,
    env: { ...process.env, NODE_ENV: 'production', CI: '1', ...target.env },
    output: { log },
    lifetime,
  })
  if (end.code !== 0) {
    throw new Problem(
      `${readTail(log)}\n\nThe step "${target.title}" failed; all it said is in ${toShownPath(log)}.`,
    )
  }
  writeStamp({ output: target.output, hash })
}

function readTail(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').slice(-40).join('\n')
}
