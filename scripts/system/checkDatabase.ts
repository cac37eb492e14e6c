import { Client } from 'pg'

import { Problem, toErrorCode, toReason } from '../Problem.ts'

/** Connects once. @throws Problem that names the server, without the password. Changes nothing. */
export async function checkDatabase(url: string): Promise<void> {
  const client = createClient(url)
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
  } catch (thrown) {
    throw new Problem(
      `The database at ${client.host}:${client.port} does not answer (${toWords(thrown)}): start it, or correct DATABASE_URL.`,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

function toWords(thrown: unknown): string {
  const words: Record<string, string> = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'there is no host of that name',
    EAI_AGAIN: 'there is no host of that name',
    '28P01': 'the password is not accepted',
    '3D000': 'there is no database of that name',
  }
  return words[toErrorCode(thrown) ?? ''] ?? toReason(thrown)
}

function createClient(url: string): Client {
  try {
    return new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  } catch {
    throw new Problem(
      'DATABASE_URL is not a Postgres address: write it like postgres://user:password@host:5432/database.',
    )
  }
}
