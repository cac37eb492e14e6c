import { toDocumentPath, type LinkableCollection } from '@throughline/shared'
import type { PayloadRequest, Where } from 'payload'

import { env } from '../env.ts'

type Place = { collection: LinkableCollection; id: number | string; slug: string; req: PayloadRequest }

/** Redirects that lead to a document. */
export function toTargetWhere({
  collection,
  id,
}: {
  collection: LinkableCollection
  id: number | string
}): Where {
  return {
    and: [{ 'link.document.relationTo': { equals: collection } }, { 'link.document.value': { equals: id } }],
  }
}

/** Takes away what leads on from an address at which a page stands. */
export async function endRedirectFrom({ collection, slug, req }: Place): Promise<void> {
  const where = { from: { equals: toDocumentPath({ collection, slug }) } }
  await req.payload.delete({ collection: 'redirects', where, depth: 0, req })
}

/**
 * Has an address at which a document stood lead to the document. It leads to the document and not to an address, so that later
 * addresses are followed in one step and no circle can come of it. Redirects to the old address lead there, too.
 */
export async function addRedirect({ collection, id, slug, req }: Place): Promise<void> {
  const path = toDocumentPath({ collection, slug })
  const link = { type: 'document' as const, document: { relationTo: collection, value: Number(id) } }
  const published = { _status: 'published' as const }
  await endRedirectFrom({ collection, id, slug, req })
  await req.payload.create({
    collection: 'redirects',
    data: { from: path, link, made: 'itself', ...published },
    depth: 0,
    req,
  })
  const addresses = [path, path.slice(0, -1), `${env.siteUrl}${path}`]
  const where = { and: [{ 'link.address': { in: addresses } }, { _status: { equals: 'published' } }] }
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where,
    depth: 0,
    pagination: false,
    req,
  })
  for (const chained of docs) {
    if (chained.link?.type !== 'address') continue
    await req.payload.update({
      collection: 'redirects',
      id: chained.id,
      data: { link, ...published },
      depth: 0,
      req,
    })
  }
}
