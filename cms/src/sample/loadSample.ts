import type { Payload } from 'payload'

import { postgres } from '../database.ts'
import { createSampleDocuments } from './createSampleDocuments.ts'
import { insertRows, reserveIds } from './insertRows.ts'
import { createPictures } from './pictures.ts'
import { sampleCollections, toSampleSize, type SampleCollection, type SampleIds } from './SamplePlan.ts'
import type { TableRows } from './toFieldRows.ts'
import { toRows, toTable } from './toRows.ts'

/** Documents that are written together. */
const batch = 250

/** Services name what stands first on their pages, which is written after them. */
const pointsAhead = ({ table }: TableRows) => ['services_rels', '_services_v_rels'].includes(table)

/**
 * Publishes sample content with so many case studies, all of it in one transaction. The rows are those that saving each document would
 * write, hundreds at a time. Gives the number of documents and the id of the last publication.
 */
export async function loadSample({
  payload,
  caseStudies,
  seed,
}: {
  payload: Payload
  caseStudies: number
  seed: number
}): Promise<{ documents: number; lastPublication: string }> {
  const { media, files } = await createPictures({ payload })
  const client = await postgres(payload).pool.connect()
  try {
    await client.query('BEGIN')
    const size = toSampleSize(caseStudies)
    const ids = { media, files } as SampleIds
    for (const collection of sampleCollections) {
      const reserved = await reserveIds({ client, table: toTable(collection), count: size[collection] })
      ids[collection] = reserved.map(String)
    }
    const make = createSampleDocuments({ ids, seed })
    const now = new Date().toISOString()

    const toBatch = async <C extends SampleCollection>(collection: C, from: number): Promise<TableRows[]> => {
      const fields = payload.collections[collection].config.flattenedFields
      const chosen = ids[collection].slice(from, from + batch)
      const versions = await reserveIds({ client, table: `_${toTable(collection)}_v`, count: chosen.length })
      return chosen.flatMap((id, index) => {
        const document = make({ collection, id, index: from + index })
        return toRows({ collection, document, fields, versionId: versions[index] ?? 0, now })
      })
    }
    const last: TableRows[] = []
    for (const collection of sampleCollections) {
      for (let from = 0; from < size[collection]; from += batch) {
        const tables = await toBatch(collection, from)
        last.push(...tables.filter(pointsAhead))
        await insertRows({ client, tables: tables.filter((rows) => !pointsAhead(rows)) })
      }
    }
    await insertRows({ client, tables: last })
    const { rows } = await client.query<{ id: number }>('SELECT max(id) AS id FROM publications')
    await client.query('COMMIT')
    const documents = Object.values(size).reduce((sum, count) => sum + count, 0)
    return { documents, lastPublication: String(rows[0]?.id) }
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}
