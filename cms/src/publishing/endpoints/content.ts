import {
  publicCollections,
  publicGlobals,
  publishingPaths,
  type ContentAnswer,
  type PublicCollection,
} from '@throughline/shared'
import type { Endpoint, PayloadRequest } from 'payload'

import { inSnapshot } from '../inSnapshot.ts'
import { findPublishingOrders } from '../orders/storedOrders.ts'
import { findPendingRows, toPendingPublication } from '../pendingPublications.ts'
import { readPublishedDocuments, readPublishedGlobal } from '../readPublished.ts'
import { forSite } from './forSite.ts'

async function readById({ collection, req }: { collection: PublicCollection; req: PayloadRequest }) {
  const documents = await readPublishedDocuments({ collection, req })
  return Object.fromEntries(documents.map((document) => [document.id, document]))
}

async function readContent(req: PayloadRequest): Promise<ContentAnswer> {
  const publications = (await findPendingRows({ limit: 0, req })).map(toPendingPublication)
  const documents: Record<string, unknown> = {}
  for (const collection of publicCollections) documents[collection] = await readById({ collection, req })
  const globals: Record<string, unknown> = {}
  for (const global of publicGlobals) globals[global] = await readPublishedGlobal({ global, req })
  const orders = await findPublishingOrders(req.payload)
  return { publications, content: { documents, globals } as ContentAnswer['content'], orders }
}

/** Everything that is public, from one moment, with the publications that it includes; and what people ordered. */
export const contentEndpoint: Endpoint = {
  path: publishingPaths.content.replace('/api', ''),
  method: 'get',
  handler: forSite(async (req) => Response.json(await inSnapshot({ req, read: () => readContent(req) }))),
}
