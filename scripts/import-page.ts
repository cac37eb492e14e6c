import { parseEnv } from './env.ts'
import { parseImportArgs } from './parseImportArgs.ts'
import { callerDir } from './places.ts'
import type { Lifetime } from './processes/Lifetime.ts'
import { runTask } from './processes/runTask.ts'
import { createProgress } from './Progress.ts'
import { runCommand } from './runCommand.ts'
import { layGround, prepareGround } from './system/layGround.ts'
import { findRunning } from './system/runningSystem.ts'
import { toCmsEnv, toScriptPlan } from './system/services.ts'

/**
 * `pnpm import-page FILE --to COLLECTION`: a page that the practitioner has already, as a draft or published. Works on the database of the
 * system that runs from the data directory; where none does, on the same database brought up for the moment.
 */
await runCommand(async (lifetime) => {
  const args = parseImportArgs({ args: process.argv.slice(2), callerDir })
  const variables = await provideDatabase(lifetime)
  const plan = toScriptPlan({ script: 'cms/src/importPage.ts', args, variables })
  const end = await runTask({ ...plan, name: 'import-page', output: 'inherit', lifetime })
  return end.code ?? 1
})

async function provideDatabase(lifetime: Lifetime): Promise<Record<string, string>> {
  const env = parseEnv(process.env)
  const running = findRunning(env.dataDir)
  if (running) return running.cms
  const context = { env, lifetime, progress: createProgress() }
  const ground = await layGround(context)
  await prepareGround({ ...ground, ...context })
  return toCmsEnv(ground.settings)
}
