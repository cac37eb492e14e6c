import type { FoundHeading } from './findHeadings.ts'
import type { Line } from './Line.ts'
import { looksLikeCapitalTitle, looksLikeTitle } from './looksLikeTitle.ts'
import { countWords } from './signs.ts'

/**
 * The title with which a text begins, and the last line that belongs to it: a short first line without a full stop, before an empty
 * line or a longer one. Null where the text begins with a sentence.
 */
export function findPlainTitle(
  lines: readonly Line[],
  headings: ReadonlyMap<number, FoundHeading>,
): { title: string; end: number } | null {
  const [first, second] = lines
  const marked = headings.get(0) ?? headings.get(1)
  const isOverlined = headings.get(0) === undefined && /^[=\-~*]{3,}$/.test(first?.text ?? '')
  if (marked && (headings.has(0) || isOverlined) && !/^\d/.test(marked.words)) {
    return { title: marked.words, end: marked.end }
  }
  if (first === undefined || second === undefined) return null
  const isTitle = looksLikeTitle(first.text.replace(/[?!]$/, '')) || looksLikeCapitalTitle(first.text)
  const standsApart = second.isAfterBlank || second.text.length > Math.max(80, first.text.length)
  return isTitle && standsApart && countWords(first.text) <= 12 && !/^\d+[.)]/.test(first.text)
    ? { title: first.text, end: 0 }
    : null
}
