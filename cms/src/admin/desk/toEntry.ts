import { isPublicGlobal, toKind } from '../../publishing/publishedDocuments.ts'
import type { StoredDocument } from '../../publishing/StoredDocument.ts'
import { toDocumentAdminPath } from '../publishing/toDocumentAdminPath.ts'
import type { DeskEntry } from './DeskEntry.ts'

/** A stored document, or a version of one, as the dashboard names it. */
export function toEntry({
  slug,
  id,
  document,
  at,
}: {
  slug: string
  id: string
  document: Partial<StoredDocument>
  at: string | null
}): DeskEntry {
  const name = document.title || document.from
  return {
    key: `${slug}/${id}`,
    title: name || (isPublicGlobal(slug) ? toKind(slug) : 'Untitled'),
    kind: toKind(slug),
    href: toDocumentAdminPath({ slug, id }),
    at: at === null ? null : new Date(at).toISOString(),
  }
}
