import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

import { Client } from 'pg'

import type { Lifetime } from '../processes/Lifetime.ts'
import type { ProcessRecord } from '../processes/ProcessRecord.ts'
import type { OwnProcess } from '../processes/startProcess.ts'
import { hasCluster } from './clusterVersion.ts'
import { createCluster } from './createCluster.ts'
import { endLeftover } from './endLeftover.ts'
import { findFreePort } from './findFreePort.ts'
import { findLocation } from './findLocation.ts'
import type { PostgresLocation } from './findLocation.ts'
import { setPassword } from './setPassword.ts'
import { databaseOwner, toDatabaseUrl } from './settings.ts'
import { startServer, stopServer } from './startServer.ts'

export type Postgres = {
  location: PostgresLocation
  /** Of our database in it, as its owner. */
  url: string
  /** Of the database `postgres`, from which others are made. */
  adminUrl: string
  server: OwnProcess
  /** Starts the server again on the same port, after it died. */
  restart: () => Promise<OwnProcess>
}

export type PostgresPlan = {
  dataDir: string
  password: string
  /** The password was made just now. */
  isNewPassword: boolean
  log: string
  /** False for the throw-away databases of the tests. */
  isDurable?: boolean
  lifetime: Lifetime
  record?: ProcessRecord | undefined
  say: (line: string) => void
}

/**
 * Brings up the embedded Postgres of a data directory, made at the first start, with our database in it. Ends with the lifetime. To be
 * called under the lock of the data directory. @throws Problem
 */
export async function startPostgres({
  dataDir,
  password,
  isNewPassword,
  say,
  ...plan
}: PostgresPlan): Promise<Postgres> {
  const { isDurable = true, log, lifetime, record } = plan
  const location = await findLocation(dataDir)
  mkdirSync(dirname(location.clusterDir), { recursive: true })
  if (hasCluster({ clusterDir: location.clusterDir, say })) {
    if (await endLeftover(location.clusterDir)) say('ended the Postgres that an earlier run left')
    if (isNewPassword) setPassword({ location, password })
  } else {
    await createCluster({ location, password, log, isDurable, lifetime })
  }
  const start = (port: number) => startServer({ location, port, password, log, isDurable, lifetime, record })
  const { port, ...first } = await startOnFreePort(start)
  let { server } = first
  lifetime.onEnd(() => stopServer(server))
  await createDatabase(toDatabaseUrl({ port, password, database: 'postgres' }))
  return {
    location,
    url: toDatabaseUrl({ port, password, database: databaseOwner }),
    adminUrl: toDatabaseUrl({ port, password, database: 'postgres' }),
    server,
    async restart() {
      await endLeftover(location.clusterDir)
      server = await start(port)
      return server
    },
  }
}

async function startOnFreePort(
  start: (port: number) => Promise<OwnProcess>,
): Promise<{ server: OwnProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort()
    try {
      return { server: await start(port), port }
    } catch (thrown) {
      const isPortTaken =
        thrown instanceof Error && /address already in use|could not create any TCP/i.test(thrown.message)
      if (!isPortTaken || attempt === 3) throw thrown
    }
  }
}

async function createDatabase(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseOwner])
    if (found.rowCount === 0) await client.query(`create database ${databaseOwner}`)
  } finally {
    await client.end()
  }
}
