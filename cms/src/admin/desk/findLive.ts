import { sql } from '@payloadcms/db-postgres'
import type { PublishedCollection } from '@throughline/shared'
import type { Payload } from 'payload'

import { postgres } from '../../database.ts'
import type { StoredDocument } from '../../publishing/StoredDocument.ts'
import type { DeskEntry } from './DeskEntry.ts'
import { toEntry } from './toEntry.ts'

/** How many of each kind are named. */
const most = 6

/** What of one kind visitors see: how many, and those that changed last. `at`: since when visitors see them as they are. */
export type LiveGroup = {
  collection: PublishedCollection
  label: string
  count: number
  entries: DeskEntry[]
}

const shownCollections: PublishedCollection[] = [
  'case-studies',
  'partnerships',
  'services',
  'testimonials',
  'writing',
  'pages',
  'organisations',
  'themes',
]

async function findGroup({
  collection,
  payload,
}: {
  collection: PublishedCollection
  payload: Payload
}): Promise<LiveGroup> {
  const table = sql.identifier(collection.replaceAll('-', '_'))
  const { rows } = await postgres(payload).drizzle.execute(sql`
    SELECT document.id, document.title, coalesce(last.live_at, document.updated_at) AS at,
      (SELECT count(*) FROM ${table} WHERE _status = 'published') AS count
    FROM (
      SELECT id, title, updated_at FROM ${table} WHERE _status = 'published' ORDER BY updated_at DESC LIMIT ${most}
    ) AS document LEFT JOIN LATERAL (
      SELECT live_at FROM publications
      WHERE collection_slug = ${collection} AND document_id = document.id::text AND live_at IS NOT NULL
      ORDER BY publications.id DESC LIMIT 1
    ) AS last ON true
    ORDER BY document.updated_at DESC`)
  const found = rows as (StoredDocument & { at: string; count: string })[]
  const { plural } = payload.collections[collection].config.labels
  return {
    collection,
    label: typeof plural === 'string' ? plural : collection,
    count: Number(found[0]?.count ?? 0),
    entries: found.map((row) => toEntry({ slug: collection, id: String(row.id), document: row, at: row.at })),
  }
}

/** What visitors see, by kind. Kinds of which they see nothing are left out. */
export async function findLive(payload: Payload): Promise<LiveGroup[]> {
  const groups = await Promise.all(shownCollections.map((collection) => findGroup({ collection, payload })))
  return groups.filter(({ count }) => count > 0)
}
