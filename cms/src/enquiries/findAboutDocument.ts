import { type LinkableCollection, parseDocumentPath } from '@throughline/shared'
import type { Payload } from 'payload'

/** The published document whose page is at a path; null where there is none. */
export async function findAboutDocument({
  path,
  payload,
}: {
  path: string
  payload: Payload
}): Promise<{ relationTo: LinkableCollection; value: number } | null> {
  const named = parseDocumentPath(path)
  if (named === null) return null
  const { collection, slug } = named
  const { docs } = await payload.find({
    collection,
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
  })
  const [document] = docs
  return document === undefined ? null : { relationTo: collection, value: document.id }
}
