import { linkableCollections, toDocumentPath, type LinkableCollection } from '@throughline/shared'
import type { Endpoint, PayloadRequest } from 'payload'

import { env } from '../../env.ts'
import type { PublishState } from '../PublishState.ts'
import { isPublicGlobal, isPublishedCollection } from '../publishedDocuments.ts'
import type { StoredDocument } from '../StoredDocument.ts'

type PublicationRow = {
  state: 'pending' | 'live' | 'failed'
  change: 'published' | 'changed' | 'withdrawn'
  requestedAt: string
  liveAt?: string | null
  reason?: string | null
}

function isLinkable(collection: string): collection is LinkableCollection {
  return (linkableCollections as readonly string[]).includes(collection)
}

function toPublicAddress({ collection, document }: { collection: string; document: StoredDocument }): string {
  if (collection === 'testimonials') return `${env.siteUrl}/testimonials/#${document.slug ?? ''}`
  if (!isLinkable(collection) || !document.slug) return `${env.siteUrl}/`
  return `${env.siteUrl}${toDocumentPath({ collection, slug: document.slug })}`
}

async function findDocument({ slug, id, req }: { slug: string; id: string; req: PayloadRequest }) {
  if (isPublicGlobal(slug)) return req.payload.db.findGlobal<StoredDocument>({ slug, req })
  if (!isPublishedCollection(slug)) return null
  return req.payload.db.findOne<StoredDocument>({ collection: slug, where: { id: { equals: id } }, req })
}

async function findLastPublication({ slug, id, req }: { slug: string; id: string; req: PayloadRequest }) {
  const { docs } = await req.payload.db.find<PublicationRow>({
    collection: 'publications',
    where: { and: [{ collectionSlug: { equals: slug } }, { documentId: { equals: id } }] },
    sort: '-id',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

async function readState({ slug, id, req }: { slug: string; id: string; req: PayloadRequest }): Promise<PublishState> {
  const document = await findDocument({ slug, id, req })
  const publication = await findLastPublication({ slug, id, req })
  const isPublic = document?._status === 'published'
  if (!publication) return { state: 'draft' }
  const { change, requestedAt } = publication
  if (publication.state === 'pending') return { state: 'publishing', withdraws: change === 'withdrawn', requestedAt }
  if (publication.state === 'failed') return { state: 'failed', reason: publication.reason ?? 'The reason is not known.' }
  if (!isPublic) return { state: 'withdrawn', at: publication.liveAt ?? requestedAt }
  const at = publication.liveAt ?? requestedAt
  return {
    state: 'live',
    at,
    milliseconds: Math.max(0, Date.parse(at) - Date.parse(requestedAt)),
    address: toPublicAddress({ collection: slug, document }),
  }
}

/** Where a document stands on its way to visitors, for the edit view. */
export const stateEndpoint: Endpoint = {
  path: '/publishing/state/:slug/:id',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 401 })
    const { slug, id } = req.routeParams as { slug: string; id: string }
    const state = await readState({ slug, id, req })
    return Response.json(state, { headers: { 'cache-control': 'no-store' } })
  },
}
