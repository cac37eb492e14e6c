import { sql } from '@payloadcms/db-postgres'

import type { Database } from '../database.ts'
import { isStoredId } from './isStoredId.ts'
import { toDocumentKey } from './toDocumentKey.ts'

/**
 * Notes that publications are live, in one statement for all; those that had failed as well. Those that are live stay as they are, so
 * that a repeated report changes nothing. Gives how many it were.
 */
export async function markLive({
  live,
  release,
  database,
}: {
  live: { id: string; at: string }[]
  release: string | null
  database: Database
}): Promise<number> {
  const known = live.filter(({ id }) => isStoredId(id))
  if (known.length === 0) return 0
  const { rowCount } = await database.execute(sql`
    UPDATE publications SET state = 'live', live_at = told.at, release = ${release}, reason = NULL, updated_at = now()
    FROM jsonb_to_recordset(${JSON.stringify(known)}::jsonb) AS told (id integer, at timestamptz)
    WHERE publications.id = told.id AND publications.state <> 'live'`)
  return rowCount ?? 0
}

/** Notes that publications failed and why, likewise; of those that had failed, why they do by now. */
export async function markFailed({
  failed,
  database,
}: {
  failed: { id: string; reason: string }[]
  database: Database
}): Promise<void> {
  const known = failed.filter(({ id }) => isStoredId(id))
  if (known.length === 0) return
  await database.execute(sql`
    UPDATE publications SET state = 'failed', reason = told.reason, updated_at = now()
    FROM jsonb_to_recordset(${JSON.stringify(known)}::jsonb) AS told (id integer, reason text)
    WHERE publications.id = told.id AND publications.state <> 'live'`)
}

/** Notes that documents are live of which the last publication failed, because something else was mended. `mended`: their subjects. */
export async function markMended({
  mended,
  release,
  database,
}: {
  mended: readonly string[]
  release: string | null
  database: Database
}): Promise<void> {
  if (mended.length === 0) return
  const told = mended.map(toDocumentKey)
  await database.execute(sql`
    UPDATE publications SET state = 'live', live_at = now(), release = ${release}, reason = NULL, updated_at = now()
    WHERE state = 'failed' AND id IN (
      SELECT max(publications.id) FROM publications
      JOIN jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS told (slug text, id text)
        ON collection_slug = told.slug AND document_id = told.id
      GROUP BY collection_slug, document_id)`)
}

/** Has a failed publication tried again. Gives whether there was one. */
export async function markForAnotherTry({
  id,
  database,
}: {
  id: string
  database: Database
}): Promise<boolean> {
  if (!isStoredId(id)) return false
  const { rowCount } = await database.execute(sql`
    UPDATE publications SET state = 'pending', reason = NULL, updated_at = now()
    WHERE id = ${Number(id)} AND state = 'failed'`)
  return (rowCount ?? 0) > 0
}
