import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { postgres } from '../database.ts'
import { announceNow } from './announcePublications.ts'

/**
 * Tells the site of everything that waits, at once. Gives null where nothing waits, else whether the site took it at the first
 * try; it is tried again if not.
 */
export async function announceAllPending(payload: Payload): Promise<boolean | null> {
  const { rows } = await postgres(payload).drizzle.execute(
    sql`SELECT id FROM publications WHERE state = 'pending' ORDER BY id LIMIT 100`,
  )
  if (rows.length === 0) return null
  return announceNow((rows as { id: number }[]).map(({ id }) => String(id)))
}
