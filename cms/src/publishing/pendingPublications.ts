import { sql } from '@payloadcms/db-postgres'
import { toSubject, type PendingPublication } from '@throughline/shared'
import type { Payload, PayloadRequest } from 'payload'

import { postgres } from '../database.ts'
import { isPublicGlobal, toKind } from './publishedDocuments.ts'

/** A row of `publications` that waits. */
export type PendingRow = {
  id: number
  collectionSlug: string
  documentId: string
  documentTitle?: string | null
  requestedAt: string
}

/** The oldest publications that wait (`after` the one with this id), at most `limit`. */
export async function findPendingRows({
  limit,
  after = 0,
  req,
}: {
  limit: number
  after?: number
  req: PayloadRequest
}): Promise<PendingRow[]> {
  const { docs } = await req.payload.db.find<PendingRow>({
    collection: 'publications',
    where: { state: { equals: 'pending' }, id: { greater_than: after } },
    sort: 'id',
    limit,
    pagination: false,
    req,
  })
  return docs
}

/**
 * The publications that failed and are the last ones of their documents. Whoever renders everything anew, as a site that starts does, may
 * find that they can be shown by now.
 */
export async function findFailedRows(payload: Payload): Promise<PendingRow[]> {
  const { rows } = await postgres(payload).drizzle.execute(sql`
    SELECT id, collection_slug AS "collectionSlug", document_id AS "documentId", document_title AS "documentTitle",
      requested_at AS "requestedAt"
    FROM publications WHERE state = 'failed' AND id IN (
      SELECT max(newest.id) FROM publications AS newest
      WHERE newest.collection_slug = publications.collection_slug AND newest.document_id = publications.document_id)
    ORDER BY id`)
  return rows as PendingRow[]
}

/** As the site is told of it. */
export function toPendingPublication(row: PendingRow): PendingPublication {
  const name = toKind(row.collectionSlug)
  return {
    id: String(row.id),
    title: row.documentTitle && row.documentTitle !== name ? `${name} “${row.documentTitle}”` : name,
    requestedAt: new Date(row.requestedAt).toISOString(),
    subject: isPublicGlobal(row.collectionSlug)
      ? toSubject({ type: 'global', slug: row.collectionSlug })
      : toSubject({ type: 'document', collection: row.collectionSlug, id: row.documentId }),
  }
}

/** Where a publication's document stands among others: `slug/id`. */
export function toChangeKey(row: Pick<PendingRow, 'collectionSlug' | 'documentId'>): string {
  return `${row.collectionSlug}/${row.documentId}`
}
