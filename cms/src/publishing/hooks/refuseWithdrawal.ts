import { ValidationError, type GlobalBeforeChangeHook } from 'payload'

import { publishingContext } from '../context.ts'
import { toKind } from '../publishedDocuments.ts'
import type { StoredDocument } from '../StoredDocument.ts'

const reasons: Record<string, string> = {
  home: 'The home page cannot be withdrawn: without it there is no site. Change it and publish it instead.',
  site: 'The site settings cannot be withdrawn: without them there is no site. Change them and publish them instead.',
}

/** A global that is public stays public: no page can be made without it. A draft of it may be saved at any time. */
export const refuseWithdrawal: GlobalBeforeChangeHook = ({ context, data, global, req }) => {
  const document = data as Record<string, unknown> & StoredDocument
  const publishing = publishingContext(context)
  const reason = reasons[global.slug]
  const withdraws =
    !publishing.savesDraft && publishing.wasPublic?.[global.slug] && document._status !== 'published'
  if (!withdraws || reason === undefined) return document
  const errors = [{ path: '_status', label: toKind(global.slug), message: reason }]
  throw new ValidationError({ global: global.slug, errors, req }, req.t)
}
