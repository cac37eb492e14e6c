import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, Payload } from 'payload'

import { postgres } from '../database.ts'
import { createBatch } from './createBatch.ts'
import { findOrders } from './orders/storedOrders.ts'
import { isPublishedCollection } from './publishedDocuments.ts'
import type { StoredDocument } from './StoredDocument.ts'

/** What visitors have of a document. `newer`: it is live, and there is a later draft. */
export type VisitorState = 'live' | 'newer' | 'publishing' | 'held' | 'failed' | 'private'

type Asking = { payload: Payload; collection: string; ids: string[] }

/** How the last publication of each document stands. */
async function findLastPublications({ payload, collection, ids }: Asking): Promise<Map<string, string>> {
  const { rows } = await postgres(payload).drizzle.execute(sql`
    SELECT wanted.id, last.state FROM jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) AS wanted (id)
    CROSS JOIN LATERAL (
      SELECT state FROM publications WHERE collection_slug = ${collection} AND document_id = wanted.id
      ORDER BY publications.id DESC LIMIT 1
    ) AS last`)
  return new Map((rows as { id: string; state: string }[]).map(({ id, state }) => [id, state]))
}

async function findPublicIds({ payload, collection, ids }: Asking): Promise<Set<string>> {
  const { docs } = await payload.db.find<StoredDocument>({
    collection: collection as CollectionSlug,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: {},
    limit: 0,
    pagination: false,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

async function findIdsWithDraft({ payload, collection, ids }: Asking): Promise<Set<string>> {
  const { docs } = await payload.db.findVersions<StoredDocument>({
    collection: collection as CollectionSlug,
    where: {
      and: [
        { parent: { in: ids } },
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
      ],
    },
    select: { parent: true },
    limit: 0,
    pagination: false,
  })
  return new Set(docs.map(({ parent }) => String(parent)))
}

/** What visitors have of documents of one collection, by id: four queries, however many they are. */
export async function findStatesOf(asking: Asking): Promise<Map<string, VisitorState>> {
  if (!isPublishedCollection(asking.collection)) return new Map()
  const [last, shown, drafts, { held }] = await Promise.all([
    findLastPublications(asking),
    findPublicIds(asking),
    findIdsWithDraft(asking),
    findOrders(asking.payload),
  ])
  const toState = (id: string): VisitorState => {
    const publication = last.get(id)
    if (publication === 'pending') return held === null ? 'publishing' : 'held'
    if (publication === 'failed') return 'failed'
    if (!shown.has(id)) return 'private'
    return drafts.has(id) ? 'newer' : 'live'
  }
  return new Map(asking.ids.map((id) => [id, toState(id)]))
}

const ask = createBatch<{ payload: Payload; collection: string; id: string }, VisitorState>({
  toGroup: ({ collection }) => collection,
  answer: async (questions) => {
    const [first] = questions
    if (!first) return []
    const ids = [...new Set(questions.map(({ id }) => id))]
    const states = await findStatesOf({ payload: first.payload, collection: first.collection, ids })
    return questions.map(({ id }) => states.get(id) ?? 'private')
  },
})

/** What visitors have of one document. Whoever asks in the same moment is answered from the same queries. */
export async function findVisitorStates(question: {
  payload: Payload
  collection: string
  id: string
}): Promise<VisitorState> {
  return ask(question)
}
