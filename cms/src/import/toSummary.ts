import type { Block, RichText } from '@throughline/shared'

import { toPlainText } from '../richText/toPlainText.ts'

const longest = 200
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The first whole sentences of a text's opening paragraphs, up to about 200 characters; a first sentence that is much longer is
 * cut at a word. Null where the text has no paragraph.
 */
export function toSummary(richText: RichText): string | null {
  const opening = toPlainText(findOpening(richText)).replace(/\n/g, ' ')
  let summary = ''
  for (const { segment } of segmenter.segment(opening)) {
    if (summary !== '' && summary.length + segment.trimEnd().length > longest) break
    summary += segment
  }
  summary = summary.trim()
  if (summary.length > longest * 1.5) summary = `${summary.slice(0, longest).replace(/\s+\S*$/, '')} …`
  return summary === '' ? null : summary
}

/** The first paragraphs that stand together, from the first that ends as a sentence: a line before it is a name, a date or a greeting. */
function findOpening(richText: RichText): RichText {
  const isSentence = (block: Block) =>
    block.type === 'paragraph' && /[.!?…:][”"’')\]]*$/.test(toPlainText([block]))
  const sentence = richText.findIndex(isSentence)
  const start = sentence === -1 ? richText.findIndex((block) => block.type === 'paragraph') : sentence
  if (start === -1) return []
  const rest = richText.slice(start)
  const end = rest.findIndex((block) => block.type !== 'paragraph')
  return end === -1 ? rest : rest.slice(0, end)
}
