import type { RawBlock } from '../finishText.ts'
import { linkAddresses } from '../linkAddresses.ts'
import { toQuote } from '../../richText/toQuote.ts'
import { joinWrappedLines } from './joinWrappedLines.ts'
import { readLines, type Line } from './Line.ts'

/** A quotation whose every line begins with `>`, and the index of the line after it. */
export function readMarkedQuotation(
  lines: readonly Line[],
  start: number,
): { block: RawBlock | null; next: number } {
  let next = start
  while (lines[next]?.text.startsWith('>')) next += 1
  const quoted = lines.slice(start, next).map(({ text }) => text.replace(/^(?:>\s?)+/, ''))
  const inside = joinWrappedLines(readLines(quoted.join('\n')))
  const lineBreak = { type: 'line-break' as const }
  const inlines = inside.flatMap(({ text, isAfterBlank }, index) => [
    ...(index > 0 ? [lineBreak] : []),
    ...(index > 0 && isAfterBlank ? [lineBreak] : []),
    ...linkAddresses(text),
  ])
  return { block: toQuote(inlines), next }
}
