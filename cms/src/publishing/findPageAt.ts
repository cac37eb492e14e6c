import {
  findReservedPath,
  fixedPages,
  linkableCollections,
  toDocumentPath,
  type LinkableCollection,
} from '@throughline/shared'
import type { PayloadRequest } from 'payload'

import type { StoredDocument } from './StoredDocument.ts'

/** The slug that a document of a collection would have, if the path is the address of one. */
function toSlugAt({ path, collection }: { path: string; collection: LinkableCollection }): string | null {
  const prefix = toDocumentPath({ collection, slug: '' }).slice(0, -1)
  const slug = path.startsWith(prefix) ? path.slice(prefix.length, -1) : ''
  return slug === '' || slug.includes('/') ? null : slug
}

/** What visitors see at a path of this site, in words: a fixed page, or a published document by its title. Null where there is nothing. */
export async function findPageAt({
  path,
  req,
}: {
  path: string
  req: PayloadRequest
}): Promise<string | null> {
  const fixed = Object.entries(fixedPages).find(([one]) => one === path)?.[1]
  const reserved = fixed ?? findReservedPath(path.slice(1, -1))
  if (reserved) return reserved
  for (const collection of linkableCollections) {
    const slug = toSlugAt({ path, collection })
    if (slug === null) continue
    const { docs } = await req.payload.db.find<StoredDocument>({
      collection,
      where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
      limit: 1,
      pagination: false,
      req,
    })
    const [document] = docs
    // Writing that stands elsewhere has no page of its own.
    const isElsewhere = collection === 'writing' && Boolean(document?.link)
    if (document && !isElsewhere) return `“${document.title ?? 'Untitled'}”`
  }
  return null
}
