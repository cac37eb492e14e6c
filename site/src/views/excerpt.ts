import type { RichText } from '@throughline/shared'

import { toPlainText } from './rich-text/toWords.ts'

/** How many characters search engines show of a description. */
const descriptionLength = 155

/** What search engines and previews say of a page: its summary, else the beginning of its text. Null where it has neither. */
export function toDescription({ summary, body }: { summary: string | null; body: RichText }): string | null {
  const words = summary ?? toPlainText(body)
  if (words === '') return null
  if (words.length <= descriptionLength || summary !== null) return words
  return `${words.slice(0, descriptionLength).replace(/\W+\w*$/, '')}…`
}

/** The summary as the first words of a page; null where the text begins with the same words anyway. */
export function toLead({ summary, body }: { summary: string | null; body: RichText }): string | null {
  if (summary === null) return null
  const opening = toPlainText(body.slice(0, 2))
  return opening.includes(summary.replace(/[.…\s]+$/, '')) ? null : summary
}
