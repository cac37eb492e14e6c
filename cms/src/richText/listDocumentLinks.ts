import type { DocumentReference, RichText } from '@throughline/shared'

import { toWords } from './inlines.ts'
import { listInlines } from './listInlines.ts'

/** A document that a text links to, and the words of the link. */
export type DocumentLink = { document: DocumentReference; words: string }

/** Every link to a document of this site, in reading order. */
export function listDocumentLinks(richText: RichText): DocumentLink[] {
  return listInlines(richText)
    .flat()
    .flatMap((inline) =>
      inline.type === 'link' && inline.target.type === 'document'
        ? [{ document: inline.target.document, words: toWords(inline.children).trim() }]
        : [],
    )
}
