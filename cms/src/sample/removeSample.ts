import type { Payload } from 'payload'

import { postgres } from '../database.ts'
import { toPersonName } from '../publishing/toPersonName.ts'
import { removePictures } from './pictures.ts'
import { sampleCollections } from './SamplePlan.ts'
import { toTable } from './toRows.ts'
import { sampleMarker } from './words.ts'

/** A sample document that someone has made their own, with other words or another address, is no longer one. */
const isSample = `slug LIKE 'sample-%' AND body::text LIKE '%' || $1 || '%'`

/** Whether there is any sample content. */
export async function hasSample(payload: Payload): Promise<boolean> {
  for (const collection of sampleCollections) {
    const { rowCount } = await postgres(payload).pool.query(
      `SELECT 1 FROM "${toTable(collection)}" WHERE ${isSample} LIMIT 1`,
      [sampleMarker],
    )
    if (rowCount) return true
  }
  return false
}

/**
 * Deletes all sample content in one transaction, as deleting each document would: with its versions, and with a publication that tells
 * the site. Gives the number of documents and the id of the last publication.
 */
export async function removeSample({
  payload,
}: {
  payload: Payload
}): Promise<{ documents: number; lastPublication: string | null }> {
  const client = await postgres(payload).pool.connect()
  let documents = 0
  let lastPublication: string | null = null
  try {
    await client.query('BEGIN')
    for (const collection of sampleCollections.toReversed()) {
      const table = toTable(collection)
      await client.query(
        `DELETE FROM "_${table}_v" WHERE parent_id IN (SELECT id FROM "${table}" WHERE ${isSample})`,
        [sampleMarker],
      )
      const { rows } = await client.query<{ id: number; isPublic: boolean; title: string }>(
        `DELETE FROM "${table}" WHERE ${isSample} RETURNING id, title, _status = 'published' AS "isPublic"`,
        [sampleMarker],
      )
      documents += rows.length
      const withdrawn = await client.query<{ id: number }>(
        `INSERT INTO publications (document_title, collection_slug, document_id, change, state, requested_at, user_name)
         SELECT title, $1, id, 'withdrawn', 'pending', now(), $3 FROM json_to_recordset($2) AS gone (id int, title varchar)
         RETURNING id`,
        [collection, JSON.stringify(rows.filter(({ isPublic }) => isPublic)), toPersonName(null)],
      )
      lastPublication = withdrawn.rows.at(-1)?.id.toString() ?? lastPublication
    }
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
  await removePictures({ payload })
  return { documents, lastPublication }
}
