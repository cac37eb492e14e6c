import type { RichText } from '@throughline/shared'

import { toWords } from './inlines.ts'
import { listInlines } from './listInlines.ts'

/** The words of a text, one line for each heading, paragraph and item. */
export function toPlainText(richText: RichText): string {
  return listInlines(richText)
    .map((inlines) => toWords(inlines).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
