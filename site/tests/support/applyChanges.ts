import type { ContentChange, PublishedContent } from '@throughline/shared'

/**
 * The content after the changes, in their order. What no change touches is shared with the content before, which stays
 * as it was. Applying the same changes again gives the same content.
 */
export function applyChanges({
  content,
  changes,
}: {
  content: PublishedContent
  changes: readonly ContentChange[]
}): PublishedContent {
  if (changes.length === 0) return content
  const documents: PublishedContent['documents'] = { ...content.documents }
  const globals: PublishedContent['globals'] = { ...content.globals }
  const copies = new Map<string, Record<string, unknown>>()

  for (const change of changes) {
    if (change.type === 'global') {
      Object.assign(globals, { [change.slug]: change.document })
      continue
    }
    const { collection, id, document } = change
    const copy = copies.get(collection) ?? { ...documents[collection] }
    copies.set(collection, copy)
    Object.assign(documents, { [collection]: copy })
    if (document === null) delete copy[id]
    else copy[id] = document
  }
  return { documents, globals }
}
