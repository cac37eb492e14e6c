import { publishingPaths, type PendingAnswer } from '@throughline/shared'
import type { Endpoint, PayloadRequest } from 'payload'

import { isStoredId } from '../isStoredId.ts'
import { noteBroken } from '../noteBroken.ts'
import { findPublishingOrders } from '../orders/storedOrders.ts'
import { findPendingRows, toChangeKey, toPendingPublication } from '../pendingPublications.ts'
import { readChanges } from '../readChanges.ts'
import { forSite } from './forSite.ts'

const limit = 500

async function readPending(req: PayloadRequest, after: number): Promise<PendingAnswer> {
  const [found, orders] = await Promise.all([
    findPendingRows({ limit: limit + 1, after, req }),
    findPublishingOrders(req.payload),
  ])
  const rows = found.slice(0, limit)
  const { changes, broken } = await readChanges({ rows, req })
  await noteBroken({ broken, rows, payload: req.payload })
  return {
    publications: rows.filter((row) => !broken.has(toChangeKey(row))).map(toPendingPublication),
    changes: [...changes.values()],
    more: found.length > limit,
    orders,
  }
}

/**
 * The publications that wait, oldest first, with the documents they touch as they are now; and what people ordered. A document that
 * breaks the contract fails its publications and holds up nobody else's.
 */
export const pendingEndpoint: Endpoint = {
  path: publishingPaths.pending.replace('/api', ''),
  method: 'get',
  handler: forSite(async (req) => {
    const after = req.searchParams.get('after') ?? '0'
    if (isStoredId(after)) return Response.json(await readPending(req, Number(after)))
    return Response.json(
      { errors: [{ message: `“${after}” is the id of no publication.` }] },
      { status: 400 },
    )
  }),
}
