import { postgresMajor } from '../postgres/findBinaries.ts'
import { startPostgres } from '../postgres/startPostgres.ts'
import type { Postgres } from '../postgres/startPostgres.ts'
import { toShownPath } from '../places.ts'
import type { Lifetime } from '../processes/Lifetime.ts'
import type { Progress } from '../Progress.ts'
import type { Secrets } from '../secrets.ts'
import { checkDatabase } from './checkDatabase.ts'
import type { DataDir } from './openDataDir.ts'

/** `embedded` is null where the database is somebody else's. */
export type Database = { url: string; embedded: Postgres | null }

/** The database that `DATABASE_URL` names, tried once; else the embedded one, brought up. @throws Problem */
export async function provideDatabase({
  databaseUrl,
  dataDir,
  loadSecrets,
  lifetime,
  progress,
}: {
  databaseUrl: string | undefined
  dataDir: DataDir
  loadSecrets: () => Secrets
  lifetime: Lifetime
  progress: Progress
}): Promise<Database> {
  if (databaseUrl !== undefined) {
    await progress.step('asking the database', () => checkDatabase(databaseUrl))
    return { url: databaseUrl, embedded: null }
  }
  const embedded = await progress.step(`starting PostgreSQL ${postgresMajor}`, () => {
    const secrets = loadSecrets()
    return startPostgres({
      dataDir: dataDir.path,
      password: secrets.databasePassword,
      isNewPassword: secrets.isNew,
      log: dataDir.toLog('postgres'),
      record: dataDir.record,
      lifetime,
      say: progress.say,
    })
  })
  progress.say(`the database lies in ${toShownPath(embedded.location.clusterDir)}`)
  return { url: embedded.url, embedded }
}
