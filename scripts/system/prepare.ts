import type { Lifetime } from '../processes/Lifetime.ts'
import { runTask } from '../processes/runTask.ts'
import { Problem } from '../Problem.ts'
import type { DataDir } from './openDataDir.ts'
import { toCmsEnv, toScriptPlan } from './services.ts'
import type { Settings } from './services.ts'

/** Brings the database up to date: migrations, the first user, starter content in an empty one. What it says is for the person. */
export async function prepare({
  settings,
  dataDir,
  lifetime,
}: {
  settings: Settings
  dataDir: DataDir
  lifetime: Lifetime
}): Promise<void> {
  const plan = toScriptPlan({ script: 'cms/src/prepare.ts', variables: toCmsEnv(settings) })
  const end = await runTask({ ...plan, name: 'prepare', output: 'inherit', record: dataDir.record, lifetime })
  if (end.code !== 0) throw new Problem('The database could not be prepared: see above.')
}
