import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type GlobalAfterChangeHook,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
} from 'payload'

import { processWide } from '../../processWide.ts'
import { toPersonName } from '../toPersonName.ts'
import type { StoredDocument } from '../StoredDocument.ts'

/** Who saved a document last, and the moment that it has since. */
type Save = { user: number | string; name: string | null; updatedAt: string }

const mostRemembered = 1000

/** The last saves of this process, by `slug/id`, the oldest first. */
const saves = () => processWide({ name: 'saves', create: () => new Map<string, Save>() })

/** @throws APIError 409 */
function refuse({
  key,
  sent,
  stored,
  req,
}: {
  key: string
  sent: Partial<StoredDocument>
  stored: Partial<StoredDocument> | undefined
  req: PayloadRequest
}): void {
  const last = saves().get(key)
  if (!req.user || !sent.updatedAt || !stored?.updatedAt || !last) return
  const isTheirs = last.user !== req.user.id && last.updatedAt === new Date(stored.updatedAt).toISOString()
  if (!isTheirs || new Date(sent.updatedAt).getTime() === new Date(stored.updatedAt).getTime()) return
  throw new APIError(
    'Somebody else has changed this since you opened it, so this was not saved: their words would be lost. Load it again.',
    409,
    { by: last.name, updatedAt: last.updatedAt },
    true,
  )
}

function remember({
  key,
  document,
  req,
}: {
  key: string
  document: StoredDocument
  req: PayloadRequest
}): void {
  if (!req.user || !document.updatedAt) return
  const all = saves()
  all.delete(key)
  all.set(key, {
    user: req.user.id,
    name: toPersonName(req.user),
    updatedAt: new Date(document.updatedAt).toISOString(),
  })
  const [oldest] = all.keys()
  if (all.size > mostRemembered && oldest !== undefined) all.delete(oldest)
}

/**
 * Two people at one document: a form sends all of it, as it was when it was opened, so that the second save would undo the first. A form
 * also sends the moment that the document had then; where somebody else has saved since, nothing is overwritten. (Payload's own
 * lock ends with each save, a second after the last key, and so never holds where drafts are saved by themselves.)
 */
export const refuseStale: CollectionBeforeChangeHook<StoredDocument> = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') {
    refuse({ key: `${collection.slug}/${originalDoc?.id}`, sent: data, stored: originalDoc, req })
  }
  return data
}

/** Remembers who saved a document last. */
export const rememberSave: CollectionAfterChangeHook<StoredDocument> = ({ collection, doc, req }) => {
  remember({ key: `${collection.slug}/${doc.id}`, document: doc, req })
  return doc
}

/** The same for a global. */
export const refuseStaleGlobal: GlobalBeforeChangeHook = ({ data, global, originalDoc, req }) => {
  refuse({ key: global.slug, sent: data as StoredDocument, stored: originalDoc as StoredDocument, req })
  return data as unknown
}

/** The same for a global. */
export const rememberGlobalSave: GlobalAfterChangeHook = ({ doc, global, req }) => {
  remember({ key: global.slug, document: doc as StoredDocument, req })
  return doc as unknown
}
