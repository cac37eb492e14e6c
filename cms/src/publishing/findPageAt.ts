import { findReservedPath, fixedFiles, fixedPages } from '@throughline/shared'
import type { PayloadRequest } from 'payload'

import { addressedCollections, listAddresses, type AddressedCollection } from './listAddresses.ts'
import type { StoredDocument } from './StoredDocument.ts'

/** The slug that a document of a collection would have, if the path is an address of one. */
function toSlugAt({ path, collection }: { path: string; collection: AddressedCollection }): string | null {
  if (!path.endsWith('/')) return null
  for (const address of listAddresses({ collection, slug: '' })) {
    const prefix = address.path.slice(0, -1)
    const slug = path.startsWith(prefix) ? path.slice(prefix.length, -1) : ''
    if (slug !== '' && !slug.includes('/')) return slug
  }
  return null
}

/** What stands at a path whatever the content is, in words. */
function findFixed(path: string): string | null {
  const fixed = Object.entries({ ...fixedPages, ...fixedFiles }).find(([one]) => one === path)?.[1]
  return fixed ?? findReservedPath(path.replace(/^\/|\/$/g, ''))
}

/** What visitors see at a path of this site, in words: a fixed page, or a published document by its title. Null where there is nothing. */
export async function findPageAt({
  path,
  req,
}: {
  path: string
  req: PayloadRequest
}): Promise<string | null> {
  const fixed = findFixed(path)
  if (fixed !== null) return fixed
  for (const collection of addressedCollections) {
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
