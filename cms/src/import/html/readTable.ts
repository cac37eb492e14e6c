import type { Inline } from '@throughline/shared'

import type { RawBlock } from '../finishText.ts'
import { isBlank } from '../../richText/inlines.ts'
import { findElements, isElement, type HtmlElement, type HtmlNode } from './nodes.ts'
import { joinLines, toLines } from './toLines.ts'

const betweenCells: Inline = { type: 'text', text: ' · ', marks: [] }

/** A table as one paragraph for each row. A table that only arranges a page (its cells hold headings, lists or tables) is read cell by cell. */
export function readTable(
  table: HtmlElement,
  read: (nodes: readonly HtmlNode[]) => RawBlock[],
): { blocks: RawBlock[]; isByRow: boolean } {
  const isLayout = findElements(table, ['table', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote']).length > 0
  if (isLayout) {
    const cells = findOutermost(table, ['td', 'th', 'caption'])
    return { blocks: cells.flatMap((cell) => read(cell.childNodes)), isByRow: false }
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

function findOutermost(node: HtmlElement, tags: readonly string[]): HtmlElement[] {
  return node.childNodes
    .filter(isElement)
    .flatMap((child) => (tags.includes(child.tagName) ? [child] : findOutermost(child, tags)))
}
