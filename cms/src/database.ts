import path from 'node:path'

import { postgresAdapter, sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj, Payload, PayloadRequest } from 'payload'

import { env } from './env.ts'
import { limitTransactions } from './limitTransactions.ts'
import { onTransactionEnd } from './publishing/announceAfterCommit.ts'
import { forecast } from './publishing/forecast.ts'
import { sourceFolder } from './sourceFolder.ts'

/**
 * Commits in plain sight. Payload's adapter swallows the error of a failed COMMIT and answers as if the change were stored
 * (https://github.com/payloadcms/payload, drizzle/src/transactions; remove when it rejects). So COMMIT is sent here first: where it
 * fails, or ends a transaction that was already aborted, the caller gets an error and nothing is announced. Where the connection breaks
 * before the answer, the change may be stored: the caller gets an error, and the site is told to ask.
 */
async function commit(
  adapter: PostgresAdapter,
  release: PostgresAdapter['commitTransaction'],
  incoming: Promise<number | string> | number | string,
): Promise<void> {
  const transaction = await incoming
  const session = adapter.sessions[transaction]
  if (!session) return
  try {
    const { command } = await session.db.execute(sql`COMMIT`)
    if (command !== 'COMMIT') throw new RolledBackError('The database rolled the change back.')
  } catch (cause) {
    onTransactionEnd({ transaction, ending: isRefusal(cause) ? 'rolled back' : 'unknown' })
    throw new Error('The database did not store the change. Nothing was published. Try again.', { cause })
  }
  onTransactionEnd({ transaction, ending: 'committed' })
  // Only gives the connection back: the transaction is over.
  await release.call(adapter, transaction)
}

class RolledBackError extends Error {
  override name = 'RolledBackError'
}

/** Whether Postgres itself said that it did not commit. A connection that broke says nothing. */
function isRefusal(error: unknown): boolean {
  if (error instanceof RolledBackError) return true
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return typeof cause === 'object' && cause !== null && 'severity' in cause && cause.severity === 'ERROR'
}

function withVisibleCommits(adapter: PostgresAdapter): PostgresAdapter {
  const { commitTransaction, connect, rollbackTransaction, updateOne } = adapter
  adapter.updateOne = (args) => {
    forecast(args)
    return updateOne.call(adapter, args)
  }
  adapter.commitTransaction = (transaction) => commit(adapter, commitTransaction, transaction)
  adapter.rollbackTransaction = async (incoming) => {
    const transaction = await incoming
    onTransactionEnd({ transaction, ending: 'rolled back' })
    await rollbackTransaction.call(adapter, transaction)
  }
  adapter.connect = async (options) => {
    await connect?.call(adapter, options)
    // Without listeners the process dies when a connection does, idle or in use; the pool opens new ones by itself.
    const tell = (err: Error) => adapter.payload.logger.warn({ err, msg: 'A database connection was lost.' })
    adapter.pool.on('error', tell)
    adapter.pool.on('connect', (client) => client.on('error', tell))
  }
  limitTransactions({ adapter, most: connections - 4 })
  return adapter
}

/** Where SQL of our own runs: the pool, or one transaction. */
export type Database = Pick<PostgresAdapter['drizzle'], 'execute'>

const connections = 20

/** Postgres, with migrations instead of schema push, and with commits that can fail. */
export function createDatabase(): DatabaseAdapterObj<PostgresAdapter> {
  const base = postgresAdapter({
    pool: { connectionString: env.databaseUrl, max: connections, connectionTimeoutMillis: 10_000 },
    push: false,
    disableCreateDatabase: true,
    migrationDir: path.join(sourceFolder, 'migrations'),
  })
  return { ...base, init: (args) => withVisibleCommits(base.init(args)) }
}

/** The adapter that `createDatabase` made. */
export function postgres(payload: Payload): PostgresAdapter {
  return payload.db as unknown as PostgresAdapter
}

/** Where SQL of our own runs for a request: in its transaction, if it is in one. */
export async function transactionOf(req: PayloadRequest): Promise<Database> {
  const adapter = postgres(req.payload)
  const transaction = await req.transactionID
  const session = transaction === undefined ? undefined : adapter.sessions[transaction]
  return session ? session.db : adapter.drizzle
}
