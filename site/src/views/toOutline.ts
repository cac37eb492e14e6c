import type { RichText } from '@throughline/shared'

import { toWords } from './rich-text/toWords.ts'

/** The sections of a text, to jump to. */
export type Outline = { id: string; words: string }[]

/** With fewer sections than this a text needs no outline. */
const fewestSections = 3

/** The sections of a text that is long enough to need an outline; else none. */
export function toOutline(body: RichText): Outline {
  const sections = body.flatMap((block) =>
    block.type === 'heading' && block.level === 2 ? { id: block.id, words: toWords(block.children) } : [],
  )
  return sections.length < fewestSections ? [] : sections
}
