import type { Block, Heading, RichText } from '@throughline/shared'

import { createHeadingIds } from '../richText/createHeadingIds.ts'
import { toWords } from '../richText/inlines.ts'

/** A heading as a file has it: any level, no id yet. */
export type RawHeading = Omit<Heading, 'id' | 'level'> & { level: number }

/** A block as a reader finds it. */
export type RawBlock = Exclude<Block, Heading> | RawHeading

/** Blocks as the contract's text: heading levels run 2, 3, 4 in order whatever the file called them, and each heading has its id. */
export function finishText(blocks: readonly RawBlock[]): RichText {
  const createId = createHeadingIds()
  const open: number[] = []
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    while ((open.at(-1) ?? 0) >= block.level) open.pop()
    open.push(block.level)
    const level = open.length === 1 ? 2 : open.length === 2 ? 3 : 4
    return { ...block, level, id: createId(toWords(block.children).trim()) }
  })
}
