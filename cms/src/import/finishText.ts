import type { Block, Heading, List, RichText } from '@throughline/shared'

import { createHeadingIds } from '../richText/createHeadingIds.ts'
import { mergeInlines, toWords } from '../richText/inlines.ts'

/** A heading as a file has it: any level, no id yet. */
export type RawHeading = Omit<Heading, 'id' | 'level'> & { level: number }

/** A block as a reader finds it. */
export type RawBlock = Exclude<Block, Heading> | RawHeading

/**
 * Blocks as the contract's text: heading levels run 2, 3, 4 in order whatever the file called them, each heading has its id, and words
 * stand in the fewest pieces, as the editor keeps them.
 */
export function finishText(blocks: readonly RawBlock[]): RichText {
  const createId = createHeadingIds()
  const open: number[] = []
  return blocks.map(mergeBlock).map((block) => {
    if (block.type !== 'heading') return block
    while ((open.at(-1) ?? 0) >= block.level) open.pop()
    open.push(block.level)
    const level = open.length === 1 ? 2 : open.length === 2 ? 3 : 4
    return { ...block, level, id: createId(toWords(block.children).trim()) }
  })
}

function mergeBlock(block: RawBlock): RawBlock {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: mergeInlines(block.children) }
    case 'quote': {
      const attribution = block.attribution === null ? null : mergeInlines(block.attribution)
      return { ...block, paragraphs: block.paragraphs.map(mergeInlines), attribution }
    }
    case 'list':
      return mergeList(block)
    case 'media':
    case 'rule':
      return block
  }
}

function mergeList(list: List): List {
  const items = list.items.map(({ children, lists }) => ({
    children: mergeInlines(children),
    lists: lists.map(mergeList),
  }))
  return { ...list, items }
}
