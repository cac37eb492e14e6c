import {
  type ContentChange,
  type ContractDocuments,
  type PublicCollection,
  publicCollections,
  type PublishedContent,
} from '@throughline/shared'

/** The changes that lead from the globals alone to this content. */
export function listChanges(content: PublishedContent): ContentChange[] {
  return publicCollections.flatMap((collection) => {
    const byId: Record<string, ContractDocuments[PublicCollection]> = content.documents[collection]
    return Object.entries(byId).map(
      ([id, document]) => ({ type: 'document', collection, id, document }) as ContentChange,
    )
  })
}
