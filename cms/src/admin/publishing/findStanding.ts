import { sql } from '@payloadcms/db-postgres'
import type { Payload, TypedUser } from 'payload'

import { postgres } from '../../database.ts'
import type { PublicationEntry } from './PublicationEntry.ts'
import { toPublicationEntries } from './toPublicationEntries.ts'

/** How many are told of by name. */
const mostNamed = 20

/** What waits and what failed. */
export type Standing = {
  pending: { count: number; oldest: string | null; named: PublicationEntry[] }
  failed: PublicationEntry[]
}

/** Failed publications that nothing later on the same document has overtaken. */
async function findFailedIds(payload: Payload): Promise<number[]> {
  const { rows } = await postgres(payload).drizzle.execute(sql`
    SELECT id FROM (
      SELECT max(id) AS id, collection_slug, document_id FROM publications WHERE state = 'failed'
      GROUP BY collection_slug, document_id
    ) AS one WHERE NOT EXISTS (
      SELECT 1 FROM publications AS later WHERE later.collection_slug = one.collection_slug
        AND later.document_id = one.document_id AND later.id > one.id)
    ORDER BY id DESC LIMIT ${mostNamed}`)
  return (rows as { id: number }[]).map(({ id }) => id)
}

/** What is on its way to visitors, and what did not get there. */
export async function findStanding({
  payload,
  user,
}: {
  payload: Payload
  user: TypedUser
}): Promise<Standing> {
  const asUser = { collection: 'publications', depth: 0, overrideAccess: false, user } as const
  const pending = await payload.find({
    ...asUser,
    where: { state: { equals: 'pending' } },
    sort: 'id',
    limit: mostNamed,
  })
  const failedIds = await findFailedIds(payload)
  const failed =
    failedIds.length === 0
      ? []
      : (await payload.find({ ...asUser, where: { id: { in: failedIds } }, pagination: false, limit: 0 }))
          .docs
  const entries = await toPublicationEntries({ rows: [...pending.docs, ...failed], payload, user })
  return {
    pending: {
      count: pending.totalDocs,
      oldest: pending.docs[0]?.requestedAt ?? null,
      named: entries.slice(0, pending.docs.length),
    },
    failed: entries.slice(pending.docs.length),
  }
}
