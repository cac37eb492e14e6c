import { buildStale } from '../build/buildStale.ts'
import { buildTargets } from '../build/targets.ts'
import { supervise } from '../processes/supervise.ts'
import { checkPorts } from './checkPorts.ts'
import { layGround, prepareGround } from './layGround.ts'
import type { Context } from './layGround.ts'
import { tellRunning } from './runningSystem.ts'
import { startCms, startSite } from './servers.ts'
import { toCmsEnv, toSiteEnv } from './services.ts'
import type { Server } from './startServer.ts'

export type System = { cms: Server; site: Server }

/** Brings up the whole system and keeps it up until the lifetime ends. Resolves when all of it is well. @throws Problem */
export async function runSystem({
  mode = 'production',
  ...context
}: Context & { mode?: 'production' | 'development' }): Promise<System> {
  const { env, lifetime, progress } = context
  const check = () =>
    checkPorts([
      { name: 'CMS_PORT', port: env.cmsPort },
      { name: 'SITE_PORT', port: env.sitePort },
    ])
  const ground = await layGround({ ...context, check })
  const { database, settings } = ground
  const targets = mode === 'production' ? [buildTargets.cms, buildTargets.site] : [buildTargets.site]
  await buildStale({ targets, lifetime, progress })
  await prepareGround({ ...ground, ...context })
  const cms = await progress.step('starting the CMS', () => startCms({ ...ground, lifetime, mode }))
  const site = await progress.step('starting the site', () => startSite({ ...ground, lifetime, mode }))

  const say = progress.say
  if (database.embedded)
    supervise({ process: database.embedded.server, restart: database.embedded.restart, lifetime, say })
  for (const server of [cms, site]) supervise({ ...server, process: server.current(), lifetime, say })
  const system = { cms: toCmsEnv(settings), site: toSiteEnv(settings) }
  tellRunning({ dataDir: env.dataDir, system, lifetime })
  return { cms, site }
}
