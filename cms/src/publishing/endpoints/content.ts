import { publishingPaths, type ContentAnswer } from '@throughline/shared'
import type { Endpoint, PayloadRequest } from 'payload'

import { inSnapshot } from '../inSnapshot.ts'
import { noteBroken } from '../noteBroken.ts'
import { findPublishingOrders } from '../orders/storedOrders.ts'
import { findFailedRows, findPendingRows, toChangeKey, toPendingPublication } from '../pendingPublications.ts'
import { readContent } from '../readContent.ts'
import { forSite } from './forSite.ts'

async function readAnswer(req: PayloadRequest): Promise<ContentAnswer> {
  const failed = await findFailedRows(req.payload)
  const { rows, content, broken, orders } = await inSnapshot({
    req,
    read: async () => ({
      rows: await findPendingRows({ limit: 0, req }),
      ...(await readContent(req)),
      orders: await findPublishingOrders(req.payload),
    }),
  })
  await noteBroken({ broken, rows, payload: req.payload })
  const publications = [...failed, ...rows]
    .filter((row) => !broken.has(toChangeKey(row)))
    .map(toPendingPublication)
  return { publications, content, orders }
}

/**
 * Everything that is public, from one moment, with the publications that it includes, those that failed before among them; and what people
 * ordered. A document that breaks the contract is left out and fails its publications.
 */
export const contentEndpoint: Endpoint = {
  path: publishingPaths.content.replace('/api', ''),
  method: 'get',
  handler: forSite(async (req) => Response.json(await readAnswer(req))),
}
