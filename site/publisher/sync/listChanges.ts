import {
  type ContentChange,
  type ContractDocuments,
  type PublicCollection,
  publicCollections,
  type PublishedContent,
} from '@throughline/shared'

/** Content with the globals alone. */
export function withoutDocuments(content: PublishedContent): PublishedContent {
  const documents = Object.fromEntries(
    publicCollections.map((collection) => [collection, {}] as const),
  ) as PublishedContent['documents']
  return { documents, globals: content.globals }
}

/** The changes that lead from the globals alone to this content. */
export function listChanges(content: PublishedContent): ContentChange[] {
  return publicCollections.flatMap((collection) => {
    const byId: Record<string, ContractDocuments[PublicCollection]> = content.documents[collection]
    return Object.entries(byId).map(
      ([id, document]) => ({ type: 'document', collection, id, document }) as ContentChange,
    )
  })
}
