import { parseEnv } from './env.ts'
import { runTask } from './processes/runTask.ts'
import { runCommand } from './runCommand.ts'
import { toScriptPlan } from './system/services.ts'

/**
 * `pnpm go-back RELEASE`, `--resume` or `--list`: which release visitors see, said at the machine, also when the CMS is down. It needs
 * nothing that runs.
 */
await runCommand(async (lifetime) => {
  const plan = toScriptPlan({
    script: 'site/publisher/goBack.ts',
    args: process.argv.slice(2),
    variables: { DATA_DIR: parseEnv(process.env).dataDir },
  })
  const end = await runTask({ ...plan, name: 'go-back', output: 'inherit', lifetime })
  return end.code ?? 1
})
