import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { buildStale } from '../build/buildStale.ts'
import { buildTargets } from '../build/targets.ts'
import { parseEnv } from '../env.ts'
import { findFreePort } from '../postgres/findFreePort.ts'
import { Problem } from '../Problem.ts'
import { createLifetime } from '../processes/Lifetime.ts'
import type { Lifetime } from '../processes/Lifetime.ts'
import { runTask } from '../processes/runTask.ts'
import { stopProcess } from '../processes/stopProcess.ts'
import type { Progress } from '../Progress.ts'
import { layGround, prepareGround } from '../system/layGround.ts'
import { startCms, startSite } from '../system/servers.ts'
import { toCmsEnv, toScriptPlan } from '../system/services.ts'
import { createCmsClient } from './CmsClient.ts'
import type { CmsClient } from './CmsClient.ts'
import { waitUntilSettled } from './waitUntilSettled.ts'

/** A system of a benchmark's own, in a temporary data directory, with so much sample content. */
export type BenchSystem = {
  cmsUrl: string
  siteUrl: string
  caseStudies: number
  cms: CmsClient
  sitePid: () => number
  /** Stops the site, empties its folder, starts it again. Gives milliseconds from the start to the first release. */
  startSiteCold: () => Promise<number>
  /** Stops it and removes all of it. */
  end: () => Promise<void>
}

/** Starts one, all released. It ends with the lifetime at the latest. @throws Problem */
export async function startBenchSystem({
  caseStudies,
  lifetime: outer,
  progress,
}: {
  caseStudies: number
  lifetime: Lifetime
  progress: Progress
}): Promise<BenchSystem> {
  const lifetime = createLifetime()
  outer.stopping.addEventListener('abort', lifetime.stop)
  const end = outer.onEnd(() => lifetime.end())
  const dataDir = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  // As root the database runs as another user, who has to pass through.
  chmodSync(dataDir, 0o711)
  lifetime.onEnd(() => rmSync(dataDir, { recursive: true, force: true }))
  const owner = { email: 'bench@example.org', password: randomBytes(12).toString('hex') }
  const env = parseEnv({
    CMS_PORT: String(await findFreePort()),
    SITE_PORT: String(await findFreePort()),
    DATA_DIR: dataDir,
    ADMIN_EMAIL: owner.email,
    ADMIN_PASSWORD: owner.password,
  })
  const context = { env, lifetime, progress }
  const ground = await layGround(context)
  await buildStale({ targets: [buildTargets.cms, buildTargets.site], lifetime, progress })
  await prepareGround({ ...ground, ...context })
  await progress.step(`bringing in ${caseStudies} case studies`, async () => {
    const args = ['--case-studies', String(caseStudies)]
    const variables = toCmsEnv(ground.settings)
    const plan = toScriptPlan({ script: 'cms/src/sample/sampleContent.ts', args, variables })
    const task = await runTask({
      ...plan,
      name: 'sample',
      output: { log: join(dataDir, 'sample.log') },
      lifetime,
    })
    if (task.code !== 0) throw new Problem('The sample content could not be brought in.')
  })
  await progress.step('starting the CMS', () => startCms({ ...ground, lifetime, mode: 'production' }))
  const start = () => startSite({ ...ground, lifetime, mode: 'production' })
  let site = await progress.step('starting the site', start)
  const cms = createCmsClient({ cmsUrl: env.cmsUrl, owner })
  const system = { cmsUrl: env.cmsUrl, siteUrl: env.siteUrl, caseStudies, cms }
  await progress.step('waiting until all is live', () => waitUntilSettled({ ...system, seconds: 600 }))
  return {
    ...system,
    sitePid: () => site.current().pid,
    async startSiteCold() {
      await stopProcess({ process: site.current() })
      rmSync(join(dataDir, 'site'), { recursive: true, force: true })
      const began = performance.now()
      site = await start()
      return performance.now() - began
    },
    end,
  }
}
