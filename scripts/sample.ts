import { parseArgs } from 'node:util'

import { parseEnv } from './env.ts'
import type { Lifetime } from './processes/Lifetime.ts'
import { runTask } from './processes/runTask.ts'
import { Problem } from './Problem.ts'
import { createProgress } from './Progress.ts'
import { runCommand } from './runCommand.ts'
import { layGround, prepareGround } from './system/layGround.ts'
import { findRunning } from './system/runningSystem.ts'
import { toCmsEnv, toScriptPlan } from './system/services.ts'

const usage =
  'Say how much: npx -y pnpm@12 sample --case-studies N [--seed S], or take it away again: npx -y pnpm@12 sample --remove.'
const most = 100_000

/**
 * `pnpm sample --case-studies N`: invented content of any size, published; `--remove` takes just that away again. Works on the database
 * of the system that runs from the data directory; where none does, on the same database brought up for the moment.
 */
await runCommand(async (lifetime) => {
  const args = parseSampleArgs(process.argv.slice(2))
  const variables = await provideDatabase(lifetime)
  const plan = toScriptPlan({ script: 'cms/src/sample/sampleContent.ts', args, variables })
  const end = await runTask({ ...plan, name: 'sample', output: 'inherit', lifetime })
  return end.code ?? 1
})

function parseSampleArgs(args: string[]): string[] {
  const { remove, 'case-studies': count, seed } = parse(args)
  if (remove === true && count === undefined) return ['--remove']
  const isCount = /^\d+$/.test(count ?? '') && Number(count) >= 1 && Number(count) <= most
  if (remove === true || !isCount) throw new Problem(`${usage} N is a whole number from 1 to ${most}.`)
  if (!/^\d+$/.test(seed ?? '1')) throw new Problem(`${usage} S is a whole number.`)
  return ['--case-studies', String(count), '--seed', seed ?? '1']
}

function parse(args: string[]) {
  try {
    const options = {
      'case-studies': { type: 'string' },
      seed: { type: 'string' },
      remove: { type: 'boolean' },
    } as const
    return parseArgs({ args, options }).values
  } catch {
    throw new Problem(usage)
  }
}

async function provideDatabase(lifetime: Lifetime): Promise<Record<string, string>> {
  const env = parseEnv(process.env)
  const running = findRunning(env.dataDir)
  if (running) return running.cms
  const context = { env, lifetime, progress: createProgress() }
  const ground = await layGround(context)
  await prepareGround({ ...ground, ...context })
  return toCmsEnv(ground.settings)
}
