import { parseArgs } from 'node:util'

import { runAll } from './durability/runAll.ts'
import { startTarget } from './durability/startTarget.ts'
import { Violation } from './durability/Violation.ts'
import { Problem } from './Problem.ts'
import { runCommand } from './runCommand.ts'

/**
 * `pnpm durability [--rounds N] [--seed S]`: kills the CMS, the site and the database of a system of its own on the way from Publish to live,
 * and checks after each blow that nothing acknowledged is lost, that visitors saw whole pages only, and that nothing lies about.
 */
await runCommand(async (lifetime) => {
  const { rounds, seed } = parse(process.argv.slice(2))
  let hasFailed = false
  const target = await startTarget({ lifetime, keepsData: () => hasFailed })
  try {
    const outcome = await runAll({ target, rounds, seed, lifetime, say: console.log })
    console.table(outcome.points)
    console.log(JSON.stringify({ ...outcome, points: undefined }))
    const slowest = Math.max(0, ...Object.values(outcome.points).map((point) => point.slowest))
    console.log(
      `durability: ${rounds} rounds held, slowest recovery ${(slowest / 1000).toFixed(1)} s, seed ${seed}`,
    )
  } catch (thrown) {
    if (!(thrown instanceof Violation)) throw thrown
    hasFailed = true
    console.error(thrown.message)
    console.error(
      `Once more: npx -y pnpm@12 durability --rounds ${rounds} --seed ${seed}. The data lies in ${target.dataDir}.`,
    )
    return 1
  }
  return 0
})

function parse(args: string[]): { rounds: number; seed: number } {
  try {
    const options = {
      rounds: { type: 'string', default: '200' },
      seed: { type: 'string', default: String(Date.now() % 1e6) },
    } as const
    const { values } = parseArgs({ args, options })
    if ([values.rounds, values.seed].every((value) => /^\d+$/.test(value)))
      return { rounds: Number(values.rounds), seed: Number(values.seed) }
  } catch {
    // The same sentence.
  }
  throw new Problem('Say how long: npx -y pnpm@12 durability [--rounds N] [--seed S], in whole numbers.')
}
