import { parseEnv } from './env.ts'
import { createProgress } from './Progress.ts'
import { runCommand } from './runCommand.ts'
import { runSystem } from './system/runSystem.ts'

/** `pnpm start`: the whole system, from a fresh clone to the line that says `ready`, until it is stopped. */
await runCommand(
  async (lifetime) => {
    const env = parseEnv(process.env)
    const progress = createProgress()
    await runSystem({ env, lifetime, progress })
    console.log(`ready in ${progress.elapsed()} · site ${env.siteUrl}/ · admin ${env.cmsUrl}/admin`)
    await new Promise((resolve) => lifetime.stopping.addEventListener('abort', resolve))
    console.log('stopping')
  },
  { isServer: true },
)
