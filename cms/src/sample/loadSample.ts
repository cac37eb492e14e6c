import type { Payload } from 'payload'

import { postgres } from '../database.ts'
import { createSampleDocuments } from './createSampleDocuments.ts'
import { insertRows, reserveIds } from './insertRows.ts'
import { createPictures } from './pictures.ts'
import { sampleCollections, toSampleSize, type SampleCollection, type SampleIds } from './SamplePlan.ts'
import { toRows, toTable, type TableRows } from './toRows.ts'

/** Documents that are written together. */
const batch = 250

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
  const media = await createPictures({ payload })
  const client = await postgres(payload).pool.connect()
  try {
    await client.query('BEGIN')
    const size = toSampleSize(caseStudies)
    const ids = { media } as SampleIds
    for (const collection of sampleCollections) {
      const reserved = await reserveIds({ client, table: toTable(collection), count: size[collection] })
      ids[collection] = reserved.map(String)
    }
    const makers = createSampleDocuments({ ids, seed })
    const now = new Date().toISOString()

    const toBatch = async <C extends SampleCollection>(collection: C, from: number): Promise<TableRows[]> => {
      const chosen = ids[collection].slice(from, from + batch)
      const versions = await reserveIds({ client, table: `_${toTable(collection)}_v`, count: chosen.length })
      return chosen.flatMap((id, index) => {
        const document = makers[collection](id, from + index)
        return toRows({ collection, document, versionId: versions[index] ?? 0, now })
      })
    }
    for (const collection of sampleCollections) {
      for (let from = 0; from < size[collection]; from += batch)
        await insertRows({ client, tables: await toBatch(collection, from) })
    }
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
