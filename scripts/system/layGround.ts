import type { Env } from '../env.ts'
import type { Lifetime } from '../processes/Lifetime.ts'
import type { Progress } from '../Progress.ts'
import { loadSecrets } from '../secrets.ts'
import { openDataDir } from './openDataDir.ts'
import type { DataDir } from './openDataDir.ts'
import { prepare } from './prepare.ts'
import { provideDatabase } from './provideDatabase.ts'
import type { Database } from './provideDatabase.ts'
import { toSharedSecrets } from './services.ts'
import type { Settings } from './services.ts'

export type Context = { env: Env; lifetime: Lifetime; progress: Progress }

/** The ground that everything stands on: the data directory in our hands, and a database that answers. */
export type Ground = { dataDir: DataDir; database: Database; settings: Settings }

/** Takes the data directory and provides the database. Whatever is refused is refused before a secret or a file is made. @throws Problem */
export async function layGround({
  check = () => Promise.resolve(),
  ...context
}: Context & {
  /** What else must hold, tried after leftovers of an earlier run have been ended and before anything is made. */
  check?: () => Promise<void>
}): Promise<Ground> {
  const { env, lifetime, progress } = context
  const dataDir = await openDataDir({ path: env.dataDir, lifetime, say: progress.say })
  await check()
  const database = await provideDatabase({
    databaseUrl: env.databaseUrl,
    dataDir,
    loadSecrets: () => loadSecrets(env.dataDir),
    lifetime,
    progress,
  })
  const secrets = toSharedSecrets({ env, secrets: loadSecrets(env.dataDir) })
  return { dataDir, database, settings: { env, databaseUrl: database.url, secrets } }
}

/** Brings the database up to date. */
export async function prepareGround({
  dataDir,
  settings,
  lifetime,
  progress,
}: Ground & Context): Promise<void> {
  await progress.step('preparing the database', () => prepare({ settings, dataDir, lifetime }))
}
