import type { Payload, TypedUser } from 'payload'

import { isPublicGlobal, isPublishedCollection, toKind } from '../../publishing/publishedDocuments.ts'
import type { Publication } from '../../payload-types.ts'
import type { PublicationEntry } from './PublicationEntry.ts'
import { toDocumentAdminPath } from './toDocumentAdminPath.ts'

/** Which of the documents still exist, as `slug/id`: one query for each kind. */
async function findExisting({
  rows,
  payload,
  user,
}: {
  rows: Publication[]
  payload: Payload
  user: TypedUser
}): Promise<Set<string>> {
  const existing = new Set<string>()
  for (const [slug, some] of Map.groupBy(rows, (row) => row.collectionSlug)) {
    if (isPublicGlobal(slug)) existing.add(`${slug}/${slug}`)
    if (slug !== 'media' && !isPublishedCollection(slug)) continue
    const ids = [...new Set(some.map((row) => row.documentId))]
    const { docs } = await payload.find({
      collection: slug,
      where: { id: { in: ids } },
      select: {},
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: false,
      user,
    })
    for (const { id } of docs) existing.add(`${slug}/${id}`)
  }
  return existing
}

/** Publications as the Publishing page shows them. */
export async function toPublicationEntries({
  rows,
  payload,
  user,
}: {
  rows: Publication[]
  payload: Payload
  user: TypedUser
}): Promise<PublicationEntry[]> {
  const existing = await findExisting({ rows, payload, user })
  return rows.map((row) => {
    const slug = row.collectionSlug
    const id = isPublicGlobal(slug) ? slug : row.documentId
    const kind = toKind(slug)
    return {
      id: String(row.id),
      title: row.documentTitle ?? kind,
      kind: row.documentTitle && row.documentTitle !== kind ? kind : null,
      change: row.change,
      requestedAt: row.requestedAt,
      by: row.userName ?? null,
      reason: row.reason ?? null,
      href: existing.has(`${slug}/${id}`) ? toDocumentAdminPath({ slug, id }) : null,
    }
  })
}
