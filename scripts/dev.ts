import { rebuildOnChange } from './build/rebuildOnChange.ts'
import { parseEnv } from './env.ts'
import { createProgress } from './Progress.ts'
import { runCommand } from './runCommand.ts'
import { runSystem } from './system/runSystem.ts'

/**
 * `pnpm dev`: the system for working on its code. The CMS reloads by itself; after a change to the site's or the shared code the site is
 * built anew (seconds) and started again, and renders every page with it.
 */
await runCommand(
  async (lifetime) => {
    const env = parseEnv(process.env)
    const progress = createProgress()
    const { site } = await runSystem({ env, lifetime, progress, mode: 'development' })
    rebuildOnChange({ lifetime, progress, restart: site.replace })
    console.log(
      `ready in ${progress.elapsed()} · site ${env.siteUrl}/ · admin ${env.cmsUrl}/admin · watching site/ and shared/`,
    )
    await new Promise((resolve) => lifetime.stopping.addEventListener('abort', resolve))
    console.log('stopping')
  },
  { isServer: true },
)
