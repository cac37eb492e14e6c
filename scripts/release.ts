import { resolve } from 'node:path'

import { buildStale } from './build/buildStale.ts'
import { buildTargets } from './build/targets.ts'
import { parseEnv } from './env.ts'
import { parseReleaseArgs } from './parseReleaseArgs.ts'
import { callerDir } from './places.ts'
import { findFreePort } from './postgres/findFreePort.ts'
import type { Lifetime } from './processes/Lifetime.ts'
import { runTask } from './processes/runTask.ts'
import { createProgress } from './Progress.ts'
import type { Progress } from './Progress.ts'
import { runCommand } from './runCommand.ts'
import { layGround, prepareGround } from './system/layGround.ts'
import { findRunning } from './system/runningSystem.ts'
import { startCms } from './system/servers.ts'
import { toScriptPlan, toSiteEnv } from './system/services.ts'

/**
 * `pnpm release --out DIR`: the whole site as plain files. Asks the CMS of the system that runs from the data directory; where none does,
 * brings up what it needs and takes it down again.
 */
await runCommand(async (lifetime) => {
  const out = resolve(callerDir, parseReleaseArgs(process.argv.slice(2)).out)
  const progress = createProgress()
  const variables = await provideCms({ lifetime, progress })
  const plan = toScriptPlan({ script: 'site/publisher/release.ts', args: ['--out', out], variables })
  const end = await runTask({ ...plan, name: 'release', output: 'inherit', lifetime })
  return end.code ?? 1
})

/** What the release has to be told to find a CMS that answers. */
async function provideCms({
  lifetime,
  progress,
}: {
  lifetime: Lifetime
  progress: Progress
}): Promise<Record<string, string>> {
  const env = parseEnv(process.env)
  await buildStale({ targets: [buildTargets.site], lifetime, progress })
  const running = findRunning(env.dataDir)
  if (running) return { ...running.site, SITE_URL: env.siteUrl }
  const own = { ...env, cmsPort: await findFreePort() }
  const ground = await layGround({ env: own, lifetime, progress })
  await buildStale({ targets: [buildTargets.cms], lifetime, progress })
  await prepareGround({ ...ground, env: own, lifetime, progress })
  await progress.step('starting the CMS', () => startCms({ ...ground, lifetime, mode: 'production' }))
  return toSiteEnv(ground.settings)
}
