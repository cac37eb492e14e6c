import { sql } from '@payloadcms/db-postgres'
import type { Report } from '@throughline/shared'

import type { Database } from '../database.ts'
import { type PendingRow, toPendingPublication } from './pendingPublications.ts'
import { toDocumentKey } from './toDocumentKey.ts'

/**
 * Gives each document that the site cannot show any more a failed publication of its own, so that the admin does not go on saying that
 * it is live. One whose last publication waits or has failed says so already.
 */
export async function noteLost({
  lost,
  database,
}: {
  lost: NonNullable<Report['lost']>
  database: Database
}): Promise<void> {
  if (lost.length === 0) return
  const told = lost.map(({ subject, reason }) => ({ ...toDocumentKey(subject), reason }))
  const { rows } = await database.execute(sql`
    SELECT last.id, told.slug AS "collectionSlug", told.id AS "documentId", last.document_title AS "documentTitle",
      last.requested_at AS "requestedAt", told.reason
    FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS told (slug text, id text, reason text)
    JOIN LATERAL (
      SELECT id, document_title, requested_at, state FROM publications
      WHERE collection_slug = told.slug AND document_id = told.id
      ORDER BY publications.id DESC LIMIT 1
    ) AS last ON true
    WHERE last.state = 'live'`)
  const failed = (rows as (PendingRow & { reason: string })[]).map((row) => ({
    ...{ slug: row.collectionSlug, id: row.documentId, title: row.documentTitle },
    reason: `${toPendingPublication(row).title} cannot be put on the site any more. ${row.reason} Visitors do not see it.`,
  }))
  await database.execute(sql`
    INSERT INTO publications
      (state, change, collection_slug, document_id, document_title, requested_at, user_name, reason, updated_at, created_at)
    SELECT 'failed', 'changed', told.slug, told.id, told.title, now(), 'Throughline', told.reason, now(), now()
    FROM jsonb_to_recordset(${JSON.stringify(failed)}::jsonb) AS told (slug text, id text, title text, reason text)`)
}
