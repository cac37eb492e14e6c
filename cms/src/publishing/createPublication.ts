import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '../database.ts'
import { announceAfterCommit } from './announceAfterCommit.ts'
import { publishingContext } from './context.ts'
import { toPersonName } from './toPersonName.ts'

/** One row of `publications`, as it is written with the document. */
export type Publication = {
  change: 'published' | 'changed' | 'withdrawn'
  /** The slug of a collection or of a global. */
  collectionSlug: string
  /** The document's id; for a global its slug. */
  documentId: string
  /** What the document was called at that moment; where it has no title, its kind. */
  documentTitle: string
  /** When the editor asked for it, ISO 8601. */
  requestedAt: string
}

/**
 * Writes a publication in the transaction of `req`, so that it exists exactly when the change exists, and has the site told
 * of it once the transaction is committed.
 */
export async function createPublication({
  publication,
  req,
}: {
  publication: Publication
  req: PayloadRequest
}): Promise<void> {
  const { change, collectionSlug, documentId, documentTitle, requestedAt } = publication
  const database = await transactionOf(req)
  // One statement, where Payload's own create would read the row back: an editor waits for it.
  const { rows } = await database.execute(sql`
    INSERT INTO publications
      (state, change, collection_slug, document_id, document_title, requested_at, user_id, user_name, scheduled, updated_at, created_at)
    VALUES ('pending', ${change}, ${collectionSlug}, ${documentId}, ${documentTitle}, ${requestedAt},
      ${req.user?.id ?? null}, ${toPersonName(req.user)}, ${publishingContext(req.context).isScheduled ?? false}, now(), now())
    RETURNING id`)
  const [row] = rows as { id: number }[]
  if (row === undefined) throw new Error('The publication was not stored. Try again.')
  await announceAfterCommit({
    row: { id: row.id, collectionSlug, documentId, documentTitle, requestedAt },
    req,
  })
}
