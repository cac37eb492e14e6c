import type { PayloadRequest } from 'payload'

import { announceAfterCommit } from './announceAfterCommit.ts'

/** One row of `publications`, as it is written with the document. */
export type Publication = {
  change: 'published' | 'changed' | 'withdrawn'
  /** The slug of a collection or of a global. */
  collectionSlug: string
  /** The document's id; for a global its slug. */
  documentId: string
  /** What the document was called at that moment. */
  documentTitle: string | null
  /** When the editor asked for it, ISO 8601. */
  requestedAt: string
}

/**
 * Writes a publication in the transaction of `req`, so that it exists exactly when the change exists, and has the site told
 * of it once the transaction is committed.
 */
export async function createPublication({
  publication,
  req,
}: {
  publication: Publication
  req: PayloadRequest
}): Promise<void> {
  const row = (await req.payload.db.create({
    collection: 'publications',
    data: { ...publication, state: 'pending', user: req.user?.id ?? null },
    req,
  })) as { id: number }
  await announceAfterCommit({ publicationId: String(row.id), req })
}
