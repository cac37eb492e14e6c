import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { postgres } from '../database.ts'
import { markFailed } from './markPublications.ts'
import { toChangeKey, type PendingRow } from './pendingPublications.ts'

/** A public document that breaks its contract. */
export type BrokenDocument = {
  /** Of its collection, or of the global. */
  slug: string
  /** Its id; of a global its slug. */
  id: string
  title: string
  /** A sentence for the editor: what is wrong, and what to do. */
  reason: string
}

/** Broken documents by the key of their publications. */
export type BrokenDocuments = Map<string, BrokenDocument>

/**
 * Fails the publications in `rows` of documents that are broken. One without any gets a failed publication of its own, so that the
 * admin says why it is not shown; one whose last publication failed for that reason has said so already.
 */
export async function noteBroken({
  broken,
  rows,
  payload,
}: {
  broken: BrokenDocuments
  rows: PendingRow[]
  payload: Payload
}): Promise<void> {
  if (broken.size === 0) return
  const database = postgres(payload).drizzle
  const failed = rows.flatMap((row) => {
    const document = broken.get(toChangeKey(row))
    return document ? [{ id: String(row.id), reason: document.reason }] : []
  })
  await markFailed({ failed, database })
  await database.execute(sql`
    INSERT INTO publications
      (state, change, collection_slug, document_id, document_title, requested_at, user_name, reason, updated_at, created_at)
    SELECT 'failed', 'changed', told.slug, told.id, told.title, now(), 'Throughline', told.reason, now(), now()
    FROM jsonb_to_recordset(${JSON.stringify([...broken.values()])}::jsonb)
      AS told (slug text, id text, title text, reason text)
    LEFT JOIN LATERAL (
      SELECT state, reason FROM publications
      WHERE collection_slug = told.slug AND document_id = told.id
      ORDER BY publications.id DESC LIMIT 1
    ) AS last ON true
    WHERE last.state IS NULL OR last.state = 'live' OR (last.state = 'failed' AND last.reason IS DISTINCT FROM told.reason)`)
  for (const { slug, id, reason } of broken.values()) payload.logger.warn({ slug, id, msg: reason })
}
