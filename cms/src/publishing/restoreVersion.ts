import type { PublicGlobal } from '@throughline/shared'
import { restoreVersionOperation, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'

import { publishingContext } from './context.ts'
import type { StoredDocument } from './StoredDocument.ts'

/** Whether the document of a version lies in the trash, where nothing of it can be made public. */
async function isTrashed({
  slug,
  version,
  req,
}: {
  slug: CollectionSlug
  version: Version
  req: PayloadRequest
}): Promise<boolean> {
  const where = { id: { equals: version.parent } }
  const row = await req.payload.db.findOne<StoredDocument>({ collection: slug, where, req })
  return Boolean(row?.deletedAt)
}

type Version = { id: number | string; parent: number | string; version: StoredDocument }

async function restore(req: PayloadRequest): Promise<Response> {
  const { collection: slug, id } = req.routeParams as { collection?: CollectionSlug; id: string }
  const collection = slug === undefined ? undefined : req.payload.collections[slug]
  if (!collection)
    return Response.json({ errors: [{ message: 'There is no such version.' }] }, { status: 404 })
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    collection: collection.config.slug,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  const version = docs[0] as Version | undefined
  if (version && (await isTrashed({ slug: collection.config.slug, version, req }))) {
    const message = 'This is in the trash. Restore it first, then bring the older version back.'
    return Response.json({ errors: [{ message }] }, { status: 409 })
  }
  const draft = req.query['draft'] === 'true' || version?.version._status !== 'published'
  const publishing = publishingContext(req.context)
  publishing.requestedAt ??= new Date().toISOString()
  publishing.savesDraft = draft
  const result = await restoreVersionOperation({ id, collection, depth: 0, draft, req })
  return Response.json({ ...(result as object), message: req.t('version:restoredSuccessfully') })
}

/**
 * Brings back an old version. One that was public goes to the public again; one that was a draft becomes the draft and leaves
 * what is public as it is. (Payload's own endpoint, which this replaces, would withdraw a published document when a draft of
 * it is restored.) `?draft=true` makes a draft in any case. Access is that of an update.
 */
export const documentEndpoints: Endpoint[] = [{ path: '/versions/:id', method: 'post', handler: restore }]

async function restoreGlobal({ slug, req }: { slug: PublicGlobal; req: PayloadRequest }): Promise<Response> {
  const access = { req, overrideAccess: false, depth: 0 }
  const { id } = req.routeParams as { id: string }
  const { version } = await req.payload.findGlobalVersionByID({ slug, id, ...access })
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...data } = version
  const draft = req.query['draft'] === 'true' || version._status !== 'published'
  const told = { ...data, _status: draft ? ('draft' as const) : ('published' as const) }
  const result = await req.payload.updateGlobal({ slug, data: told, draft, ...access })
  return Response.json({ ...result, message: req.t('version:restoredSuccessfully') })
}

/** The same for a global. (Payload's own operation writes what is public even for a draft, and asks no hook first.) */
export function globalEndpoints(slug: PublicGlobal): Endpoint[] {
  return [{ path: '/versions/:id', method: 'post', handler: (req) => restoreGlobal({ slug, req }) }]
}
