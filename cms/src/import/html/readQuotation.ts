import type { Inline } from '@throughline/shared'

import type { RawBlock } from '../finishText.ts'
import { toAttribution, toQuote } from '../../richText/toQuote.ts'
import {
  findElements,
  hasWords,
  listFollowing,
  toElementWords,
  type HtmlElement,
  type HtmlNode,
} from './nodes.ts'
import { joinLines, toLines } from './toLines.ts'

/** A `blockquote`, or the `figure` around one: its words, and who said them where an element or a last line with a dash says so. */
export function readQuotation(
  element: HtmlElement,
  { read, skip }: { read: (nodes: readonly HtmlNode[]) => RawBlock[]; skip: (element: HtmlElement) => void },
): RawBlock[] {
  const source = findSource(element)
  const attribution = source === null ? [] : joinLines(toLines(read([source])))
  if (source !== null) skip(source)
  const words = toLines(read(element.childNodes))
  const lines = words.flatMap((line, index): Inline[] => (index > 0 ? [lineBreak, lineBreak, ...line] : line))
  const name = toAttribution(attribution) ?? attribution
  const quote = toQuote(name.length > 0 ? [...lines, lineBreak, dash, ...toOneLine(name)] : lines)
  return quote === null ? [] : [quote]
}

const lineBreak = { type: 'line-break' } as const
const dash: Inline = { type: 'text', text: '— ', marks: [] }

/** The element that names who said it: a footer or caption, or a `cite` that ends the quotation on a line of its own. */
function findSource(quotation: HtmlElement): HtmlElement | null {
  const named = findElements(quotation, ['figcaption', 'footer']).at(-1)
  if (named !== undefined && toElementWords(named) !== '') return named
  const cite = findElements(quotation, ['cite']).at(-1)
  if (cite === undefined || hasWords(listFollowing(cite, quotation))) return null
  const parent = cite.parentNode
  const before = parent?.childNodes.slice(0, parent.childNodes.indexOf(cite)) ?? []
  const isAlone = parent === quotation || !hasWords(before) || before.at(-1)?.nodeName === 'br'
  return isAlone && toElementWords(cite) !== toElementWords(quotation) ? cite : null
}

function toOneLine(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) =>
    inline.type === 'line-break' ? { type: 'text', text: ', ', marks: [] } : inline,
  )
}
