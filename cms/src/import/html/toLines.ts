import type { Inline } from '@throughline/shared'

import type { RawBlock } from '../finishText.ts'
import { withBold } from './bold.ts'

/** Blocks as lines of words, for places that hold words alone (a list item, a quotation). */
export function toLines(blocks: readonly RawBlock[]): Inline[][] {
  return blocks.flatMap((block): Inline[][] => {
    switch (block.type) {
      case 'paragraph':
        return [block.children]
      case 'heading':
        return [withBold(block.children)]
      case 'quote':
        return block.attribution === null
          ? block.paragraphs
          : [...block.paragraphs, [{ type: 'text', text: '— ', marks: [] }, ...block.attribution]]
      case 'list':
        return block.items.flatMap(({ children, lists }) => [
          [{ type: 'text', text: '• ', marks: [] }, ...children],
          ...toLines(lists),
        ])
      case 'media':
      case 'rule':
        return []
    }
  })
}

/** Lines as one run of words with a line break between two. */
export function joinLines(lines: readonly Inline[][]): Inline[] {
  return lines.flatMap((line, index) => (index > 0 ? [{ type: 'line-break' as const }, ...line] : line))
}
