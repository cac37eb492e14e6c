import type { PayloadRequest } from 'payload'

/** Notes what became of publications that wait. Those that are through stay as they are, so that a repeated report changes nothing. */
export async function markPublications({
  ids,
  data,
  req,
}: {
  ids: string[]
  data: { state: 'live'; liveAt: string; release: string | null } | { state: 'failed'; reason: string }
  req: PayloadRequest
}): Promise<void> {
  if (ids.length === 0) return
  await req.payload.db.updateMany({
    collection: 'publications',
    where: { and: [{ id: { in: ids } }, { state: { equals: 'pending' } }] },
    data,
    returning: false,
    req,
  })
}
