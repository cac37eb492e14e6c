import type { Meta } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { toDocumentAddress } from './parsePath.ts'

/** What the document of a page says of itself, and when it was published and changed. */
export type OwnDocument = { meta: Meta; publishedAt: string | null; updatedAt: string | null }

/** What stands behind the page at this path: its document, or the home page's settings; null for shared pages. */
export function findOwnDocument(reader: ContentReader, path: string): OwnDocument | null {
  if (path === '/') return { ...reader.global('home', ['meta']), publishedAt: null, updatedAt: null }
  const address = toDocumentAddress(path)
  if (address === null) return null
  return reader.bySlug(address.collection, address.slug, ['meta', 'publishedAt', 'updatedAt'])
}
