import type { ContentChange, PublicCollection } from '@throughline/shared'
import type { PayloadRequest } from 'payload'

import { listShownMedia } from './listShownMedia.ts'
import type { BrokenDocuments } from './noteBroken.ts'
import type { PendingRow } from './pendingPublications.ts'
import { isPublicGlobal, isPublishedCollection } from './publishedDocuments.ts'
import { BrokenDocumentError, findPublishedRows, parseRow, readPublishedGlobal } from './readPublished.ts'

/** The documents that publications touch, as they are now; and of those that break the contract, why. Both by `slug/id`. */
export type Changes = { changes: Map<string, ContentChange>; broken: BrokenDocuments }

/** Reads into `result`; a document that breaks the contract holds up no other. */
function noteChange({
  key,
  result,
  read,
}: {
  key: string
  result: Changes
  read: () => ContentChange
}): void {
  try {
    result.changes.set(key, read())
  } catch (error) {
    if (!(error instanceof BrokenDocumentError)) throw error
    result.broken.set(key, error.document)
  }
}

/** All documents of one collection in one query. */
async function readDocuments({
  collection,
  ids,
  result,
  req,
}: {
  collection: PublicCollection
  ids: string[]
  result: Changes
  req: PayloadRequest
}): Promise<void> {
  if (ids.length === 0) return
  const rows = await findPublishedRows({ collection, ids, req })
  const byId = new Map(rows.map((row) => [String(row['id']), row]))
  for (const id of ids) {
    const row = byId.get(id)
    const read = () =>
      ({
        type: 'document',
        collection,
        id,
        document: row ? parseRow(collection, row) : null,
      }) as ContentChange
    noteChange({ key: `${collection}/${id}`, result, read })
  }
}

async function readGlobal({
  slug,
  result,
  req,
}: {
  slug: 'home' | 'site'
  result: Changes
  req: PayloadRequest
}) {
  try {
    const document = await readPublishedGlobal({ global: slug, req })
    result.changes.set(`${slug}/${slug}`, { type: 'global', slug, document } as ContentChange)
  } catch (error) {
    if (!(error instanceof BrokenDocumentError)) throw error
    result.broken.set(`${slug}/${slug}`, error.document)
  }
}

/** The documents that publications touch, and the pictures and files that those show, with one query for each collection. */
export async function readChanges({
  rows,
  req,
}: {
  rows: PendingRow[]
  req: PayloadRequest
}): Promise<Changes> {
  const result: Changes = { changes: new Map(), broken: new Map() }
  const idsBySlug = Map.groupBy(rows, (row) => row.collectionSlug)
  for (const [slug, touched] of idsBySlug) {
    const ids = [...new Set(touched.map((row) => row.documentId))]
    if (isPublicGlobal(slug)) await readGlobal({ slug, result, req })
    else if (slug === 'media' || isPublishedCollection(slug)) {
      await readDocuments({ collection: slug, ids, result, req })
    }
  }
  const shown = new Set([...result.changes.values()].flatMap(({ document }) => listShownMedia(document)))
  const unread = [...shown].filter((id) => !result.changes.has(`media/${id}`))
  await readDocuments({ collection: 'media', ids: unread, result, req })
  return result
}
