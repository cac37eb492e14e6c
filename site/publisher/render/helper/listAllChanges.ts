import { type ContentChange, publicCollections } from '@throughline/shared'

import type { ContentIndex } from '../../../src/content/ContentIndex.ts'

/** The changes that lead from the globals alone to this content. */
export function listAllChanges(index: ContentIndex): ContentChange[] {
  return publicCollections.flatMap((collection) =>
    index
      .list(collection)
      .map((document) => ({ type: 'document', collection, id: document.id, document }) as ContentChange),
  )
}
