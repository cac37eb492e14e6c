import { toSlug } from '@throughline/shared'
import type { CollectionSlug, FieldHook, PayloadRequest } from 'payload'

import type { StoredDocument } from './StoredDocument.ts'

/** Whether an address is still the one that the title gave, perhaps with a number behind it. */
function follows(slug: string, title: string): boolean {
  const derived = toSlug(title)
  return slug === derived || (slug.startsWith(`${derived}-`) && /^\d+$/.test(slug.slice(derived.length + 1)))
}

async function findFreeSlug({
  base,
  collection,
  id,
  req,
}: {
  base: string
  collection: CollectionSlug
  id: number | string | undefined
  req: PayloadRequest
}): Promise<string> {
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection,
    where: { slug: { like: base } },
    select: { slug: true },
    limit: 0,
    pagination: false,
    req,
  })
  const taken = new Set(docs.filter((doc) => String(doc.id) !== String(id)).map((doc) => doc.slug))
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

/**
 * Makes the address from the title until a person writes one or the document is published; after that it only changes when a
 * person writes another. An address that a person wrote is put into the form of an address and never numbered.
 */
export const deriveSlug: FieldHook<StoredDocument> = async ({
  collection,
  data,
  originalDoc,
  req,
  value,
}): Promise<unknown> => {
  if (!collection) return value as unknown
  const written = toSlug(typeof value === 'string' ? value : '')
  const previous = originalDoc?.slug ?? ''
  if (originalDoc?.firstPublishedAt && written === '') return previous
  const title = data?.title ?? originalDoc?.title ?? ''
  const isOurs =
    written === '' ||
    (written === previous && !originalDoc?.firstPublishedAt && follows(previous, originalDoc?.title ?? ''))
  if (!isOurs || toSlug(title) === '') return written || null
  if (written !== '' && follows(written, title)) return written
  return findFreeSlug({ base: toSlug(title), collection: collection.slug, id: originalDoc?.id, req })
}
