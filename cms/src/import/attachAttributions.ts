import type { RawBlock } from './finishText.ts'
import { toWords } from '../richText/inlines.ts'
import { toAttribution } from '../richText/toQuote.ts'

/** A short paragraph that follows a quotation and begins with a dash names who said it. */
export function attachAttributions(blocks: readonly RawBlock[]): RawBlock[] {
  const attached: RawBlock[] = []
  for (const block of blocks) {
    const last = attached.at(-1)
    const attribution = last?.type === 'quote' && last.attribution === null ? toName(block) : null
    if (last?.type === 'quote' && attribution !== null)
      attached[attached.length - 1] = { ...last, attribution }
    else attached.push(block)
  }
  return attached
}

function toName(block: RawBlock) {
  if (block.type !== 'paragraph' || toWords(block.children).length > 150) return null
  const isOneLine = block.children.every(({ type }) => type !== 'line-break')
  return isOneLine ? toAttribution(block.children) : null
}
