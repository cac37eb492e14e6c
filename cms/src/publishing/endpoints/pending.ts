import {
  publishingPaths,
  type ContentChange,
  type PendingAnswer,
  type PublicCollection,
} from '@throughline/shared'
import type { Endpoint, PayloadRequest } from 'payload'

import { listMedia } from '../../richText/listMedia.ts'
import { markPublications } from '../markPublications.ts'
import { findPendingRows, toPendingPublication, type PendingRow } from '../pendingPublications.ts'
import { isPublicGlobal, isPublishedCollection } from '../publishedDocuments.ts'
import { BrokenDocumentError, readPublishedDocuments, readPublishedGlobal } from '../readPublished.ts'
import { forSite } from './forSite.ts'

const limit = 500

function listShownMedia(change: ContentChange): string[] {
  const { document } = change
  if (document === null) return []
  if ('introduction' in document) return listMedia(document.introduction)
  if ('contact' in document) return listMedia(document.contact.body)
  const picture = 'picture' in document && document.picture !== null ? [document.picture] : []
  return 'body' in document ? [...picture, ...listMedia(document.body)] : picture
}

async function readDocument({
  collection,
  id,
  req,
}: {
  collection: PublicCollection
  id: string
  req: PayloadRequest
}): Promise<ContentChange> {
  const [document] = await readPublishedDocuments({ collection, ids: [id], req })
  return { type: 'document', collection, id, document: document ?? null } as ContentChange
}

async function readChange({
  row,
  req,
}: {
  row: PendingRow
  req: PayloadRequest
}): Promise<ContentChange | null> {
  const slug = row.collectionSlug
  if (isPublicGlobal(slug)) {
    return {
      type: 'global',
      slug,
      document: await readPublishedGlobal({ global: slug, req }),
    } as ContentChange
  }
  if (slug !== 'media' && !isPublishedCollection(slug)) return null
  return readDocument({ collection: slug, id: row.documentId, req })
}

/** The touched documents as they are now. One that breaks the contract fails its publications and holds up nobody else's. */
async function readChanges({ rows, req }: { rows: PendingRow[]; req: PayloadRequest }) {
  const changes = new Map<string, ContentChange>()
  const failed = new Set<number>()
  for (const row of rows) {
    const key = `${row.collectionSlug}/${row.documentId}`
    if (changes.has(key)) continue
    try {
      const change = await readChange({ row, req })
      if (change) changes.set(key, change)
    } catch (error) {
      if (!(error instanceof BrokenDocumentError)) throw error
      failed.add(row.id)
      await markPublications({ ids: [String(row.id)], data: { state: 'failed', reason: error.message }, req })
    }
  }
  const shown = new Set([...changes.values()].flatMap(listShownMedia))
  const media = await readPublishedDocuments({ collection: 'media', ids: [...shown], req })
  for (const document of media) {
    changes.set(`media/${document.id}`, { type: 'document', collection: 'media', id: document.id, document })
  }
  return { changes: [...changes.values()], waiting: rows.filter((row) => !failed.has(row.id)) }
}

async function readPending(req: PayloadRequest): Promise<PendingAnswer> {
  const rows = await findPendingRows({ limit: limit + 1, req })
  const { changes, waiting } = await readChanges({ rows: rows.slice(0, limit), req })
  return { publications: waiting.map(toPendingPublication), changes, more: rows.length > limit }
}

/** The publications that wait, oldest first, with the documents they touch as they are now. */
export const pendingEndpoint: Endpoint = {
  path: publishingPaths.pending.replace('/api', ''),
  method: 'get',
  handler: forSite(async (req) => Response.json(await readPending(req))),
}
