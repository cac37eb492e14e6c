import type { LinkTarget, RichText } from '@throughline/shared'

import { mapLinkTargets } from '../richText/mapLinkTargets.ts'
import type { ToId } from './StarterDocument.ts'

/** A link target with the id of its document in place of the slug. */
export function resolveTarget(target: LinkTarget, toId: ToId): LinkTarget {
  if (target.type === 'address') return target
  const { collection, id: slug } = target.document
  return { type: 'document', document: { collection, id: toId({ collection, slug }) } }
}

/** A text whose links to documents hold ids in place of slugs. */
export function resolveLinks(richText: RichText, toId: ToId): RichText {
  return mapLinkTargets(richText, (target) => resolveTarget(target, toId))
}
