import type { RequestContext } from 'payload'

import type { StoredDocument } from './StoredDocument.ts'

/** What the hooks of one request tell each other. Kept in `req.context`. */
export type PublishingContext = {
  /** When the request began: the moment at which a person pressed Publish. ISO 8601. */
  requestedAt?: string
  /** A plan brought this about, not a press of a button. */
  isScheduled?: boolean
  /** The save at hand writes a draft and leaves what is public as it is. */
  savesDraft?: boolean
  /** Whether the public saw the document before this save, by `collection:id`. */
  wasPublic?: Record<string, boolean>
  /** The address that the public knew the document by before this save, by `collection:id`. */
  knownSlug?: Record<string, string>
  /** The row of the document that is being saved, where a hook just before read it, so that the next need not. */
  justRead?: StoredDocument
}

/** The publishing part of a request's context, made when first asked for. */
export function publishingContext(context: RequestContext): PublishingContext {
  context['publishing'] ??= {}
  return context['publishing'] as PublishingContext
}
