import { join } from 'node:path'

import type { Env } from '../env.ts'
import { cacheDir, repoRoot } from '../places.ts'
import { toNodeCommand } from '../processes/startProcess.ts'
import type { ProcessPlan } from '../processes/startProcess.ts'
import type { Secrets } from '../secrets.ts'

/** What the two servers and the commands beside them are told, and how they are run. */

/** The secrets that the environment sets, else those of the data directory. */
export type SharedSecrets = { payloadSecret: string; webhookSecret: string }

export function toSharedSecrets({ env, secrets }: { env: Env; secrets: Secrets }): SharedSecrets {
  return {
    payloadSecret: env.payloadSecret ?? secrets.payloadSecret,
    webhookSecret: env.webhookSecret ?? secrets.webhookSecret,
  }
}

export type Settings = { env: Env; databaseUrl: string; secrets: SharedSecrets }

/** The variables of the CMS. */
export function toCmsEnv({ env, databaseUrl, secrets }: Settings): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: secrets.payloadSecret,
    PUBLISH_WEBHOOK_SECRET: secrets.webhookSecret,
    PUBLISH_WEBHOOK_URL: env.webhookUrl,
    CMS_URL: env.cmsUrl,
    SITE_URL: env.siteUrl,
    CMS_PORT: String(env.cmsPort),
    DATA_DIR: env.dataDir,
    NEXT_TELEMETRY_DISABLED: '1',
    ...(env.adminEmail !== undefined && { ADMIN_EMAIL: env.adminEmail }),
    ...(env.adminPassword !== undefined && { ADMIN_PASSWORD: env.adminPassword }),
  }
}

/** The variables of the site. It asks the CMS on this machine, whatever its public address is. */
export function toSiteEnv({ env, secrets }: Omit<Settings, 'databaseUrl'>): Record<string, string> {
  return {
    SITE_PORT: String(env.sitePort),
    SITE_URL: env.siteUrl,
    CMS_URL: toLocalAddress(env.cmsPort),
    DATA_DIR: env.dataDir,
    PUBLISH_WEBHOOK_SECRET: secrets.webhookSecret,
    // Node keeps here what it has compiled: the next start takes half the time.
    NODE_COMPILE_CACHE: join(cacheDir, 'code'),
    // Else its threads scatter what they ask for over eight times as many places, which stay in memory.
    MALLOC_ARENA_MAX: '2',
  }
}

export function toLocalAddress(port: number): string {
  return `http://127.0.0.1:${port}`
}

/** A script of ours as a process, below the project's folder. */
export function toScriptPlan({
  script,
  args = [],
  variables,
  mode = 'production',
}: {
  script: string
  args?: string[]
  variables: Record<string, string>
  mode?: 'production' | 'development'
}): Omit<ProcessPlan, 'name' | 'output'> {
  return {
    ...toNodeCommand([join(repoRoot, script), ...args]),
    cwd: repoRoot,
    env: { ...process.env, NODE_ENV: mode, ...variables },
  }
}
