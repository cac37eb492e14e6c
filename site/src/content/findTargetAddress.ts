import { type DocumentReference, type LinkTarget, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from './ContentReader.ts'

/** Where a link leads; null where its document is not public. */
export function findTargetAddress(reader: ContentReader, target: LinkTarget): string | null {
  return target.type === 'address' ? target.address : findDocumentAddress(reader, target.document)
}

/** Where a document is to be read: its path, or the address elsewhere of writing that stands elsewhere. Null where it is not public. */
export function findDocumentAddress(
  reader: ContentReader,
  { collection, id }: DocumentReference,
): string | null {
  if (collection === 'writing') {
    const writing = reader.document(collection, id, ['slug', 'link'])
    return writing && toWritingAddress(writing)
  }
  const document = reader.document(collection, id, ['slug'])
  return document && toDocumentPath({ collection, slug: document.slug })
}

/** Writing that was published elsewhere is read there; it has no page of its own. */
export function toWritingAddress({ slug, link }: { slug: string; link: string | null }): string {
  return link ?? toDocumentPath({ collection: 'writing', slug })
}
