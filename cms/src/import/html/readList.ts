import type { List, ListItem } from '@throughline/shared'

import type { RawBlock } from '../finishText.ts'
import { isBlank } from '../../richText/inlines.ts'
import { isElement, type HtmlElement, type HtmlNode } from './nodes.ts'
import { joinLines, toLines } from './toLines.ts'

/** A list with the lists in it; null where it holds nothing to read. */
export function readList(
  element: HtmlElement,
  read: (nodes: readonly HtmlNode[]) => RawBlock[],
): List | null {
  const items: ListItem[] = []
  for (const child of element.childNodes) {
    const isItem = isElement(child) && child.tagName === 'li'
    const item = toItem(read(isItem ? child.childNodes : [child]))
    const last = items.at(-1)
    // Word processors put a nested list beside the item that it belongs to.
    if (!isItem && last && isBlank(item.children)) last.lists.push(...item.lists)
    else if (!isBlank(item.children) || item.lists.length > 0) items.push(item)
  }
  return items.length === 0 ? null : { type: 'list', ordered: element.tagName === 'ol', items }
}

function toItem(blocks: readonly RawBlock[]): ListItem {
  return {
    children: joinLines(toLines(blocks.filter(({ type }) => type !== 'list'))),
    lists: blocks.flatMap((block) => (block.type === 'list' ? [block] : [])),
  }
}
