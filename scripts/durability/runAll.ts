import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Lifetime } from '../processes/Lifetime.ts'
import { createRandom } from './createRandom.ts'
import { Documents } from './Documents.ts'
import { findOrphans } from './findLitter.ts'
import { toKillPlan } from './KillPlan.ts'
import { createManifests } from './readManifests.ts'
import { recover } from './recover.ts'
import { runRound } from './runRound.ts'
import { startReaders } from './startReaders.ts'
import { processNames } from './startTarget.ts'
import type { ProcessName, Target } from './startTarget.ts'
import { publishWithoutReceiver, restartDatabaseUnderLoad } from './trials.ts'
import { Violation } from './Violation.ts'

/** What came of it. Times in milliseconds. */
export type Outcome = {
  /** By `victim, moment`: rounds, those whose moment was met, and the slowest recovery. */
  points: Record<string, { rounds: number; met: number; slowest: number }>
  trials: Record<string, number>
  /** How many changes were answered with which status. */
  changes: Record<number, number>
  reads: { answers: number; refused: number }
}

/** Whoever dies within ten seconds of a death is started again after a pause, which would be all that is measured. Milliseconds. */
const calm = 10_500

/** Treats the system badly for so many rounds. @throws Violation with the round in which a promise was broken. */
export async function runAll({
  target,
  rounds,
  seed,
  lifetime,
  say,
}: {
  target: Target
  rounds: number
  seed: number
  lifetime: Lifetime
  say: (line: string) => void
}): Promise<Outcome> {
  const random = createRandom(seed)
  const documents = new Documents(target.cms)
  const manifests = createManifests(join(target.dataDir, 'site'))
  const readers = startReaders({ siteUrl: target.siteUrl, manifests, listPaths: () => documents.paths() })
  const points: Outcome['points'] = {}
  const died: Partial<Record<ProcessName, number>> = {}
  const trials: Outcome['trials'] = {}
  try {
    await recover({ target, documents })
    for (let round = 0; round < rounds; round += 1) {
      lifetime.stopping.throwIfAborted()
      const plan = toKillPlan({ round, random })
      const name = `${plan.victim}, ${plan.moment}`
      // Every other blow follows at once on the last.
      const isPatient = Math.floor(round / processNames.length) % 2 === 0
      const rest = isPatient ? (died[plan.victim] ?? 0) + calm - Date.now() : 0
      if (rest > 0) await sleep(rest)
      const { isMet, recoveryMs } = await named(`Round ${round + 1} (${name})`, async () => {
        const done = await runRound({ target, documents, plan, random })
        readers.judge({ siteDied: plan.victim === 'site' })
        return done
      })
      died[plan.victim] = Date.now()
      const point = (points[name] ??= { rounds: 0, met: 0, slowest: 0 })
      point.rounds += 1
      if (isMet) point.met += 1
      point.slowest = Math.max(point.slowest, Math.round(recoveryMs))
      say(`${round + 1}: ${name}, well again after ${(recoveryMs / 1000).toFixed(1)} s`)
    }
    for (const [name, run] of [
      ['database restarted under load', restartDatabaseUnderLoad],
      ['site away', publishWithoutReceiver],
    ] as const) {
      trials[name] = await named(name, async () => {
        const took = await run({ target, documents, random })
        readers.judge({ siteDied: name === 'site away' })
        return Math.round(took)
      })
      say(`${name}: well again after ${(trials[name] / 1000).toFixed(1)} s`)
    }
  } finally {
    await readers.stop()
  }
  await named('After a stop and a start', async () => {
    await target.restart()
    await recover({ target, documents })
    manifests.read()
    const orphans = findOrphans({ dataDir: target.dataDir, holders: manifests.holders })
    if (orphans.length > 0) throw new Violation(`${orphans.length} files with bytes are of no release.`)
  })
  return { points, trials, changes: documents.answers, reads: readers.counts }
}

async function named<T>(name: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (thrown) {
    if (!(thrown instanceof Violation)) throw thrown
    throw new Violation(`${name}: ${thrown.message}`)
  }
}
