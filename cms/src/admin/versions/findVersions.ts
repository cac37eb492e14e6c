import type { Payload, TypedUser, Where } from 'payload'

import { isPublicGlobal, isPublishedCollection } from '../../publishing/publishedDocuments.ts'
import type { StoredDocument } from '../../publishing/StoredDocument.ts'

/** A version as its list tells of it. `at`: ISO 8601. */
export type VersionEntry = { id: string; at: string; by: string | null; state: VersionState }
export type VersionState = 'seen' | 'newest draft' | 'published' | 'draft'

type Version = {
  id: number | string
  updatedAt: string
  version: StoredDocument & { savedBy?: string | null }
}

/** More are not kept. */
const most = 100

async function readVersions({
  slug,
  id,
  payload,
  user,
}: {
  slug: string
  id: string | undefined
  payload: Payload
  user: TypedUser
}): Promise<Version[]> {
  const asking = { depth: 0, limit: most, overrideAccess: false, sort: '-updatedAt', user }
  if (isPublicGlobal(slug)) return (await payload.findGlobalVersions({ slug, ...asking })).docs
  if (!isPublishedCollection(slug) || id === undefined) return []
  const where: Where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({ collection: slug, where, ...asking })
  return docs
}

/** The versions of a document, the newest first, and what each was. `isPublic`: visitors see one of them. */
export async function findVersions({
  isPublic,
  ...asking
}: Parameters<typeof readVersions>[0] & { isPublic: boolean }): Promise<VersionEntry[]> {
  const versions = await readVersions(asking)
  const seen = isPublic ? versions.findIndex(({ version }) => version._status === 'published') : -1
  return versions.map(({ id, updatedAt, version }, place) => {
    const isDraft = version._status !== 'published'
    const state: VersionState =
      place === seen ? 'seen' : isDraft ? (place === 0 ? 'newest draft' : 'draft') : 'published'
    return { id: String(id), at: new Date(updatedAt).toISOString(), by: version.savedBy ?? null, state }
  })
}
