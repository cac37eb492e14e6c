import { toDocumentPath, toTestimonialPath } from '@throughline/shared'
import type { Payload } from 'payload'

import { env } from '../env.ts'
import { isStoredId } from './isStoredId.ts'
import { isLinkableCollection } from './listAddresses.ts'
import { findOrders } from './orders/storedOrders.ts'
import { isPublicGlobal, isPublishedCollection } from './publishedDocuments.ts'
import type { PublishState } from './PublishState.ts'
import type { StoredDocument } from './StoredDocument.ts'

type PublicationRow = {
  id: number
  state: 'pending' | 'live' | 'failed'
  change: 'published' | 'changed' | 'withdrawn'
  requestedAt: string
  liveAt?: string | null
  reason?: string | null
  scheduled?: boolean | null
}

function toPublicAddress({ collection, document }: { collection: string; document: StoredDocument }): string {
  if (collection === 'testimonials' && document.slug) return env.siteUrl + toTestimonialPath(document.slug)
  // Writing that stands elsewhere has no page of its own.
  if (collection === 'writing' && document.link) return `${env.siteUrl}/writing/`
  if (!isLinkableCollection(collection) || !document.slug) return `${env.siteUrl}/`
  return `${env.siteUrl}${toDocumentPath({ collection, slug: document.slug })}`
}

type Asking = { slug: string; id: string; payload: Payload }

/** The stored row of a document that can be public; null where there is none. */
export async function findDocument({ slug, id, payload }: Asking): Promise<StoredDocument | null> {
  if (isPublicGlobal(slug)) return id === slug ? payload.db.findGlobal<StoredDocument>({ slug }) : null
  if ((slug !== 'media' && !isPublishedCollection(slug)) || !isStoredId(id)) return null
  return payload.db.findOne<StoredDocument>({
    collection: slug,
    where: { id: { equals: id } },
    joins: false as never,
  })
}

async function findLastPublication({ slug, id, payload }: Asking) {
  const { docs } = await payload.db.find<PublicationRow>({
    collection: 'publications',
    where: { and: [{ collectionSlug: { equals: slug } }, { documentId: { equals: id } }] },
    sort: '-id',
    limit: 1,
    pagination: false,
  })
  return docs[0]
}

/** What keeps a publication that waits: a hold, a drop of pages that waits for a person's word, or nothing but the moment. */
async function findPendingState({
  publication: { change, requestedAt },
  payload,
}: {
  publication: PublicationRow
  payload: Payload
}): Promise<PublishState> {
  const { held, waiting } = await findOrders(payload)
  if (held !== null) return { state: 'held', release: held, requestedAt }
  if (waiting) return { state: 'waiting', dropped: waiting.dropped, pages: waiting.pages, requestedAt }
  return { state: 'publishing', withdraws: change === 'withdrawn', requestedAt }
}

/** Where a document stands on its way to visitors, from its row and its last publication. `slug` names a collection or a global. */
export async function findPublishState({ slug, id, payload }: Asking): Promise<PublishState> {
  const document = await findDocument({ slug, id, payload })
  const publication = await findLastPublication({ slug, id, payload })
  // A picture or file has no status: visitors have it as it is wherever a published text shows it.
  const isPublic =
    document !== null && (slug === 'media' ? !document.deletedAt : document._status === 'published')
  if (!publication) return { state: 'draft' }
  const { requestedAt } = publication
  if (publication.state === 'pending') return findPendingState({ publication, payload })
  if (publication.state === 'failed') {
    const reason = publication.reason ?? 'The reason is not known.'
    return { state: 'failed', reason, publication: String(publication.id) }
  }
  const at = publication.liveAt ?? requestedAt
  if (!isPublic) return { state: 'withdrawn', at }
  return {
    state: 'live',
    at,
    milliseconds: Math.max(0, Date.parse(at) - Date.parse(requestedAt)),
    address: toPublicAddress({ collection: slug, document }),
    isScheduled: publication.scheduled === true,
  }
}
