import { publicGlobals } from '@throughline/shared'

/** A document as records name it (a global by its slug alone), in the form of a subject. Not checked. */
export function toSubjectOf({
  collectionSlug,
  documentId,
}: {
  collectionSlug: string
  documentId: string
}): unknown {
  const isGlobal = (publicGlobals as readonly string[]).includes(collectionSlug)
  return isGlobal
    ? { type: 'global', slug: collectionSlug }
    : { type: 'document', collection: collectionSlug, id: documentId }
}
