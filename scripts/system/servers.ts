import type { Lifetime } from '../processes/Lifetime.ts'
import type { Ground } from './layGround.ts'
import { toCmsEnv, toLocalAddress, toScriptPlan, toSiteEnv } from './services.ts'
import { startServer } from './startServer.ts'
import type { Server } from './startServer.ts'

type ServerContext = Pick<Ground, 'dataDir' | 'settings'> & {
  lifetime: Lifetime
  mode: 'production' | 'development'
}

/** Starts the CMS and waits until its database answers through it. */
export function startCms({ dataDir, settings, lifetime, mode }: ServerContext): Promise<Server> {
  return startServer({
    name: 'cms',
    plan: toScriptPlan({
      script: 'cms/server.ts',
      args: mode === 'development' ? ['--dev'] : [],
      variables: toCmsEnv(settings),
      mode,
    }),
    health: `${toLocalAddress(settings.env.cmsPort)}/api/health`,
    // In development the first answer waits for a compilation.
    seconds: mode === 'development' ? 180 : 60,
    dataDir,
    lifetime,
  })
}

/** Starts the site and waits for its first release. */
export function startSite({ dataDir, settings, lifetime, mode }: ServerContext): Promise<Server> {
  return startServer({
    name: 'site',
    plan: toScriptPlan({ script: 'site/publisher/main.ts', variables: toSiteEnv(settings), mode }),
    health: `${toLocalAddress(settings.env.sitePort)}/healthz`,
    seconds: 180,
    dataDir,
    lifetime,
  })
}
