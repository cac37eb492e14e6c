import { sql } from '@payloadcms/db-postgres'
import type { PublishedCollection } from '@throughline/shared'
import type { Payload } from 'payload'

import { postgres } from '../../database.ts'

/** The column that holds what a document is called. */
const titleColumn = (collection: PublishedCollection) => (collection === 'redirects' ? 'from' : 'title')

/**
 * The documents of a collection in which nobody has ever typed a word. Opening the form of a new one stores it at once, so that
 * typing can be saved from the first letter on; whoever leaves again leaves an empty one behind. Those are shown nowhere and
 * removed by `removeUntouched`. `olderThan`: only those that were made so many days ago.
 */
export async function findUntouched({
  collection,
  payload,
  olderThan = 0,
}: {
  collection: PublishedCollection
  payload: Payload
  olderThan?: number
}): Promise<number[]> {
  const table = collection.replaceAll('-', '_')
  const title = titleColumn(collection)
  const { rows } = await postgres(payload).drizzle.execute(sql`
    SELECT document.id FROM ${sql.identifier(table)} AS document
    WHERE document._status = 'draft' AND document.${sql.identifier(title)} IS NULL
      AND document.created_at <= now() - make_interval(days => ${olderThan}) AND NOT EXISTS (
        SELECT 1 FROM ${sql.identifier(`_${table}_v`)} AS version
        WHERE version.parent_id = document.id AND (version.autosave OR version.${sql.identifier(`version_${title}`)} IS NOT NULL))`)
  return (rows as { id: number }[]).map(({ id }) => id)
}
