import { rebuildOnChange } from './build/rebuildOnChange.ts'
import { parseEnv } from './env.ts'
import type { Lifetime } from './processes/Lifetime.ts'
import { createProgress } from './Progress.ts'
import { runCommand } from './runCommand.ts'
import { runSystem } from './system/runSystem.ts'
import { toLocalAddress } from './system/services.ts'

/** Asks for the admin's first page, whatever it answers: what is wrong with it shows in the browser. */
async function requestAdmin({ cmsPort, lifetime }: { cmsPort: number; lifetime: Lifetime }): Promise<void> {
  try {
    const response = await fetch(`${toLocalAddress(cmsPort)}/admin/login`, { signal: lifetime.stopping })
    await response.arrayBuffer()
  } catch {
    lifetime.stopping.throwIfAborted()
  }
}

/**
 * `pnpm dev`: the system for working on its code. The CMS reloads by itself; after a change to the site's or the shared code the site is
 * built anew (seconds) and started again, and renders every page with it.
 */
await runCommand(
  async (lifetime) => {
    const env = parseEnv(process.env)
    const progress = createProgress()
    const { site } = await runSystem({ env, lifetime, progress, mode: 'development' })
    // The first request compiles the admin: better here, where it is told how long it takes, than in a browser that waits.
    await progress.step('compiling the admin', () => requestAdmin({ cmsPort: env.cmsPort, lifetime }))
    rebuildOnChange({ lifetime, progress, restart: site.replace })
    console.log(
      `ready in ${progress.elapsed()} · site ${env.siteUrl}/ · admin ${env.cmsUrl}/admin · watching site/ and shared/`,
    )
    await new Promise((resolve) => lifetime.stopping.addEventListener('abort', resolve))
    console.log('stopping')
  },
  { isServer: true },
)
