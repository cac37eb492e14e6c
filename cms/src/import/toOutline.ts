import type { List, RichText } from '@throughline/shared'

import { toWords } from '../richText/inlines.ts'

/** A text as lines that a person can compare: `## heading`, `- item`, `1. item`, `> quotation — who`, `---`, and paragraphs with `/` for a line break. For tests. */
export function toOutline(richText: RichText): string[] {
  return richText.flatMap((block) => {
    switch (block.type) {
      case 'heading':
        return [`${'#'.repeat(block.level)} ${toWords(block.children)}`]
      case 'paragraph':
        return [
          block.children.map((inline) => (inline.type === 'line-break' ? ' / ' : toWords([inline]))).join(''),
        ]
      case 'quote': {
        const words = block.paragraphs.map(toWords).join(' ¶ ')
        return [block.attribution === null ? `> ${words}` : `> ${words} — ${toWords(block.attribution)}`]
      }
      case 'list':
        return toItems(block, '')
      case 'media':
        return [`[${block.media}]`]
      case 'rule':
        return ['---']
    }
  })
}

function toItems(list: List, indent: string): string[] {
  return list.items.flatMap(({ children, lists }, index) => [
    `${indent}${list.ordered ? `${index + 1}.` : '-'} ${toWords(children)}`,
    ...lists.flatMap((nested) => toItems(nested, `${indent}  `)),
  ])
}
