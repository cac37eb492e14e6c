import type { Payload } from 'payload'

import { listDocumentLinks } from '../richText/listDocumentLinks.ts'
import { starterContent } from './starterContent.ts'
import { starterCollections, type StarterCollection, type ToId } from './StarterDocument.ts'
import { isRichText, toDocumentData, toSiteData } from './toData.ts'

/**
 * Publishes the starter content, all of it in one transaction.
 * @throws whatever the first document that cannot be published throws; nothing is stored then.
 */
export async function loadStarterContent({ payload }: { payload: Payload }): Promise<void> {
  const transactionID = await payload.db.beginTransaction()
  try {
    await load({ payload, transactionID })
    if (transactionID !== null) await payload.db.commitTransaction(transactionID)
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

type Loading = { payload: Payload; transactionID: number | string | null }

async function load({ payload, transactionID }: Loading): Promise<void> {
  const ids = new Map<string, number | string>()
  const toId: ToId = ({ collection, slug }) => {
    const id = ids.get(`${collection}/${slug}`)
    if (id === undefined)
      throw new Error(`Starter content points to ${collection}/${slug}, which is not in it.`)
    return String(id)
  }
  // A new object each time: Payload keeps what belongs to one operation in it.
  const options = () => ({
    overrideAccess: true,
    depth: 0,
    ...(transactionID !== null && { req: { transactionID } }),
  })
  for (const { collection, document } of listDocuments()) {
    const data = toDocumentData({ document: document.first, toId })
    const { id } = await payload.create({ collection, data: toPublished(data), ...options() })
    ids.set(`${collection}/${document.slug}`, id)
  }
  for (const { collection, document } of listDocuments()) {
    if (Object.keys(document.later).length === 0) continue
    const data = toDocumentData({ document: document.later, toId })
    const id = toId({ collection, slug: document.slug })
    await payload.update({ collection, id: Number(id), data: toPublished(data), ...options() })
  }
  await payload.updateGlobal({
    slug: 'home',
    data: toPublished(toDocumentData({ document: starterContent.home, toId })),
    ...options(),
  })
  await payload.updateGlobal({
    slug: 'site',
    data: toPublished(toSiteData(starterContent.site, toId)),
    ...options(),
  })
}

/** A document, without the fields that can only be written once every document is there. */
type Divided = { slug: string; first: object; later: object }

function listDocuments(): { collection: StarterCollection; document: Divided }[] {
  return starterCollections.flatMap((collection) =>
    starterContent[collection].map((document) => ({ collection, document: divide(document) })),
  )
}

/** Texts link both ways and neighbours point at each other, so these wait. */
function divide(document: { slug: string }): Divided {
  const isLater = ([name, value]: [string, unknown]) =>
    name === 'neighbours' || (isRichText(value) && listDocumentLinks(value).length > 0)
  const { later = [], first = [] } = Object.groupBy(Object.entries(document), (entry) =>
    isLater(entry) ? 'later' : 'first',
  )
  return { slug: document.slug, first: Object.fromEntries(first), later: Object.fromEntries(later) }
}

/** `never` fits the type of any collection. Publishing parses each document against the contract, so a wrong field cannot pass. */
function toPublished(data: Record<string, unknown>): never {
  return { ...data, _status: 'published' } as never
}
