import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import { publishingContext } from '../context.ts'
import { settleSchedule, type Subject } from '../schedule/storedSchedule.ts'
import type { StoredDocument } from '../StoredDocument.ts'

async function settle({
  document,
  req,
  ...subject
}: Subject & { document: StoredDocument; req: PayloadRequest }): Promise<void> {
  if (publishingContext(req.context).savesDraft && !document.deletedAt) return
  const done = document._status === 'published' ? 'publish' : 'withdraw'
  await settleSchedule({ ...subject, change: document.deletedAt ? null : done, req })
}

/** What a person publishes or withdraws by hand is no longer planned; of what goes to the trash nothing is. */
export const settlePlans: CollectionAfterChangeHook<StoredDocument> = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  if (operation === 'update') await settle({ slug: collection.slug, id: String(doc.id), document: doc, req })
  return doc
}

/** The same for a global. */
export const settleGlobalPlans: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const document = doc as StoredDocument
  await settle({ slug: global.slug, id: global.slug, document, req })
  return document
}

/** Nothing is planned for what was deleted. */
export const dropPlans: CollectionAfterDeleteHook<StoredDocument> = async ({ collection, doc, req }) => {
  await settleSchedule({ slug: collection.slug, id: String(doc.id), change: null, req })
  return doc
}
