import type { Inline } from '@throughline/shared'

import { attachAttributions } from './attachAttributions.ts'
import { finishText, type RawBlock } from './finishText.ts'
import type { ReadText } from './ImportedPage.ts'
import { linkAddresses } from './linkAddresses.ts'
import { findHeadings } from './plainText/findHeadings.ts'
import { findQuotations, type Quotation } from './plainText/findQuotations.ts'
import { findPlainTitle } from './plainText/findTitle.ts'
import { joinWrappedLines } from './plainText/joinWrappedLines.ts'
import { readLines, type Line } from './plainText/Line.ts'
import { readMarkedQuotation } from './plainText/readMarkedQuotation.ts'
import { readParagraph } from './plainText/readParagraph.ts'
import { readPlainList } from './plainText/readPlainList.ts'
import { isDividingLine } from './plainText/signs.ts'
import { toQuote } from '../richText/toQuote.ts'

/** The text of a plain-text file, with the structure that a reader sees in it: titles, paragraphs, lists, quotations, addresses. */
export function readPlainText(text: string): ReadText {
  const lines = joinWrappedLines(readLines(text))
  const quotations = findQuotations(lines)
  const quoted = new Set([...quotations].flatMap(([start, { end }]) => range(start, end)))
  const headings = findHeadings(lines, quoted)
  const title = findPlainTitle(lines, headings)
  const blocks: RawBlock[] = []
  let index = title === null ? 0 : title.end + 1
  while (index < lines.length) {
    const found = readAt({
      lines,
      index,
      quotations,
      headings,
      isTaken: (at) => headings.has(at) || quotations.has(at),
    })
    if (found.block !== null) blocks.push(found.block)
    index = found.next
  }
  return { title: title?.title ?? null, richText: finishText(attachAttributions(blocks)), notes: [] }
}

type Reading = {
  lines: readonly Line[]
  index: number
  quotations: Map<number, Quotation>
  headings: ReturnType<typeof findHeadings>
  isTaken: (index: number) => boolean
}

function readAt({ lines, index, quotations, headings, isTaken }: Reading): {
  block: RawBlock | null
  next: number
} {
  const { text } = lines[index] ?? { text: '' }
  const quotation = quotations.get(index)
  if (quotation) return { block: toQuoteBlock(quotation), next: quotation.end + 1 }
  const heading = headings.get(index)
  if (heading) {
    const children: Inline[] = [{ type: 'text', text: heading.words, marks: [] }]
    return { block: { type: 'heading', level: heading.rank, children }, next: heading.end + 1 }
  }
  if (isDividingLine(text))
    return { block: isOverline(index, headings) ? null : { type: 'rule' }, next: index + 1 }
  if (text.startsWith('>')) return readMarkedQuotation(lines, index)
  const list = readPlainList({ lines, start: index, isTaken })
  if (list !== null) return { block: list.list, next: list.next }
  return readParagraph({ lines, start: index, isTaken })
}

function toQuoteBlock({ paragraphs, attribution }: Quotation): RawBlock | null {
  const lineBreak: Inline = { type: 'line-break' }
  const words = paragraphs.flatMap((paragraph) => [...linkAddresses(paragraph), lineBreak, lineBreak])
  return toQuote([...words, { type: 'text', text: '— ', marks: [] }, ...linkAddresses(attribution)])
}

/** A line above an underlined title belongs to the title. */
function isOverline(index: number, headings: Reading['headings']): boolean {
  return headings.get(index + 1)?.end === index + 2
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start + 1 }, (_, offset) => start + offset)
}
