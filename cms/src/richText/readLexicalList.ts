import type { Inline, List, ListItem } from '@throughline/shared'

import { isBlank, mergeInlines, trimLineBreaks } from './inlines.ts'
import { quoteWords } from './describeUnknownNode.ts'
import { listChildren, type LexicalNode } from './LexicalNode.ts'
import { readLexicalInlines, type Report } from './readLexicalInlines.ts'

/** A list, with the lists nested in it; null where no item holds a word. */
export function readLexicalList(node: LexicalNode, report: Report): List | null {
  if (node.listType === 'check') {
    report(
      `The text holds a list with check boxes${quoteWords(node)}, which the site cannot show. Make it a plain list.`,
    )
  }
  const items: ListItem[] = []
  for (const child of listChildren(node)) {
    const { lists, children } = readItem(child, report)
    const last = items.at(-1)
    // The editor keeps a nested list in an item of its own, after the item that it belongs to.
    if (isBlank(children) && lists.length > 0 && last) last.lists.push(...lists)
    else items.push({ children, lists })
  }
  const full = items.filter(({ children, lists }) => !isBlank(children) || lists.length > 0)
  return full.length === 0 ? null : { type: 'list', ordered: node.listType === 'number', items: full }
}

function readItem(node: LexicalNode, report: Report): ListItem {
  const lists: List[] = []
  let inlines: Inline[] = []
  for (const child of listChildren(node)) {
    if (child.type === 'list') {
      const list = readLexicalList(child, report)
      if (list !== null) lists.push(list)
    } else if (child.type === 'paragraph') {
      const words = readLexicalInlines(listChildren(child), report)
      inlines = [...inlines, ...(inlines.length > 0 ? [{ type: 'line-break' as const }] : []), ...words]
    } else inlines = [...inlines, ...readLexicalInlines([child], report)]
  }
  const children = trimLineBreaks(mergeInlines(inlines))
  return { children: isBlank(children) ? [] : children, lists }
}
