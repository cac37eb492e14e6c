import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import { cacheDir, repoRoot } from '../places.ts'
import type { Lifetime } from '../processes/Lifetime.ts'
import { runTask } from '../processes/runTask.ts'
import { toNodeCommand } from '../processes/startProcess.ts'
import { createProgress } from '../Progress.ts'
import type { Progress } from '../Progress.ts'

/** One tool, run by Node, in a folder of the project. */
export type Check = { name: string; cwd?: string; args: string[] }

/** Runs all checks, a few at a time, and shows what the failed ones said. Gives the exit code. */
export async function runChecks({
  checks,
  lifetime,
}: {
  checks: Check[]
  lifetime: Lifetime
}): Promise<number> {
  mkdirSync(cacheDir, { recursive: true })
  const progress = createProgress()
  const waiting = [...checks]
  const failed: string[] = []
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      if (!(await passes({ check, lifetime, progress }))) failed.push(check.name)
    }
  }
  await Promise.all(Array.from({ length: Math.min(3, availableParallelism()) }, work))
  for (const name of failed) console.log(`\n── ${name} ──\n${readFileSync(toLog(name), 'utf8').trim()}`)
  console.log(
    failed.length === 0
      ? `check: all good in ${progress.elapsed()}`
      : `\ncheck: ${failed.join(', ')} failed (${progress.elapsed()})`,
  )
  return failed.length === 0 ? 0 : 1
}

async function passes({
  check,
  lifetime,
  progress,
}: {
  check: Check
  lifetime: Lifetime
  progress: Progress
}): Promise<boolean> {
  const log = toLog(check.name)
  rmSync(log, { force: true })
  const run = () =>
    runTask({
      name: check.name,
      ...toNodeCommand(check.args),
      cwd: join(repoRoot, check.cwd ?? '.'),
      env: { ...process.env, CI: '1', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
      output: { log },
      lifetime,
    })
  return progress.step(check.name, async () => (await run()).code === 0, { isGood: (hasPassed) => hasPassed })
}

function toLog(name: string): string {
  return join(cacheDir, `check-${name.replaceAll(' ', '-')}.log`)
}
