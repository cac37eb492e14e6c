import type {
  ContentChange,
  ContractDocuments,
  PublicCollection,
  PublishedContent,
} from '@throughline/shared'

import type { Edit } from '../arbitraries/edits.ts'

type PublicDocument = ContractDocuments[PublicCollection]

/** Fields of any collection that lead to other documents. */
const relations = [
  ...['neighbours', 'organisation', 'organisations', 'partnership', 'picture', 'logo'],
  ...['pinned', 'services', 'testimonials', 'themes'],
]

/** What an edit changes of the content; null where it changes nothing, or where the CMS would refuse it. */
export function toChange({
  edit,
  content,
  history,
}: {
  edit: Edit
  content: PublishedContent
  /** What was published before, oldest first. */
  history: readonly ContentChange[]
}): ContentChange | null {
  if (edit.type === 'restore')
    return unlessTaken(history.at(-1 - (edit.ago % history.length)) ?? null, content)
  if ('change' in edit) return unlessTaken(edit.change, content)
  const { collection } = edit
  const documents: PublicDocument[] = Object.values(content.documents[collection])
  const document = documents[edit.place % documents.length]
  if (document === undefined) return null
  const { id } = document
  if (edit.type === 'withdraw') return { type: 'document', collection, id, document: null }
  const isTaken: Record<typeof edit.type, (name: string) => boolean> = {
    rewrite: (name) => name !== 'id',
    move: (name) => name === 'slug',
    relate: (name) => relations.includes(name),
  }
  const part = Object.entries(edit.like).filter(([name]) => isTaken[edit.type](name))
  const altered = { ...document, ...Object.fromEntries(part) }
  return unlessTaken({ type: 'document', collection, id, document: altered } as ContentChange, content)
}

/** The CMS refuses a slug that another document of the collection has. */
function unlessTaken(change: ContentChange | null, content: PublishedContent): ContentChange | null {
  if (change === null || change.type === 'global' || change.document === null || !('slug' in change.document))
    return change
  const { slug, id } = change.document
  const others: { id: string; slug?: string }[] = Object.values(content.documents[change.collection])
  return others.some((other) => other.slug === slug && other.id !== id) ? null : change
}
