import type { Inline } from '@throughline/shared'

import type { RawBlock } from '../finishText.ts'
import { isBlank } from '../../richText/inlines.ts'
import { findElements, type HtmlElement, type HtmlNode } from './nodes.ts'
import { joinLines, toLines } from './toLines.ts'

const betweenCells: Inline = { type: 'text', text: ' · ', marks: [] }

/** A table as one paragraph for each row. A table that only arranges a page (its cells hold headings, lists or tables) is read cell by cell. */
export function readTable(
  table: HtmlElement,
  read: (nodes: readonly HtmlNode[]) => RawBlock[],
): { blocks: RawBlock[]; isByRow: boolean } {
  const cells = findElements(table, ['td', 'th', 'caption'])
  const isLayout = findElements(table, ['table', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote']).length > 0
  if (isLayout) {
    const outermost = cells.filter((cell) => !cells.some((other) => other !== cell && contains(other, cell)))
    return { blocks: outermost.flatMap((cell) => read(cell.childNodes)), isByRow: false }
  }
  const caption = findElements(table, ['caption']).flatMap((found) => read(found.childNodes))
  const rows = findElements(table, ['tr']).flatMap((row): RawBlock[] => {
    const words = findElements(row, ['td', 'th'])
      .map((cell) => joinLines(toLines(read([cell]))))
      .filter((cell) => !isBlank(cell))
    const children = words.flatMap((cell, index) => (index > 0 ? [betweenCells, ...cell] : cell))
    return words.length === 0 ? [] : [{ type: 'paragraph', children }]
  })
  return { blocks: [...caption, ...rows], isByRow: rows.length > 0 }
}

function contains(outer: HtmlElement, inner: HtmlElement): boolean {
  return findElements(outer, [inner.tagName]).includes(inner)
}
