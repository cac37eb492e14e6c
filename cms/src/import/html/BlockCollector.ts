import type { Inline, LinkTarget, Mark } from '@throughline/shared'

import type { RawBlock } from '../finishText.ts'
import { isBlank, mergeInlines, splitNewlines, trimLineBreaks } from '../../richText/inlines.ts'
import { sortMarks } from '../../richText/marks.ts'

/** How words are marked and linked where they stand. */
export type Style = {
  marks: Mark[]
  /** One object for each link of the page, so that words of one link stay together. */
  link: { target: LinkTarget } | null
  /** Whether spaces and newlines count, as in `pre`. */
  preserved: boolean
}

type Run = { text: string; style: Style } | 'break'

/** Collects words until a line of their own ends, and then the blocks that they make. */
export class BlockCollector {
  readonly blocks: RawBlock[] = []
  private runs: Run[] = []

  addText(text: string, style: Style): void {
    this.runs.push({ text, style })
  }

  addBreak(): void {
    this.runs.push('break')
  }

  addBlock(block: RawBlock): void {
    this.endParagraph()
    this.blocks.push(block)
  }

  /** Ends the line: what was collected becomes a paragraph, or several where two line breaks part it. */
  endParagraph(): void {
    for (const children of this.takeParagraphs()) this.blocks.push({ type: 'paragraph', children })
  }

  private takeParagraphs(): Inline[][] {
    const lines = splitRuns(this.runs).map(toLine)
    this.runs = []
    const paragraphs: Inline[][] = [[]]
    for (const [index, line] of lines.entries()) {
      const isParting = isBlank(line) && index > 0
      if (isParting) paragraphs.push([])
      else paragraphs.at(-1)?.push(...(index > 0 ? [{ type: 'line-break' as const }] : []), ...line)
    }
    return paragraphs
      .map((inlines) => trimLineBreaks(mergeInlines(inlines)))
      .filter((inlines) => !isBlank(inlines))
  }
}

function splitRuns(runs: readonly Run[]): Exclude<Run, 'break'>[][] {
  const lines: Exclude<Run, 'break'>[][] = [[]]
  for (const run of runs) {
    if (run === 'break') lines.push([])
    else lines.at(-1)?.push(run)
  }
  return lines
}

/** Words of one line with spaces as a browser shows them, and neighbours of one link in one link. */
function toLine(runs: readonly Exclude<Run, 'break'>[]): Inline[] {
  const inlines: Inline[] = []
  let linkOfLast: Style['link'] = null
  for (const { text, style } of collapseSpaces(runs)) {
    const words = splitNewlines({ type: 'text', text, marks: sortMarks(style.marks) })
    const last = inlines.at(-1)
    if (style.link === null) inlines.push(...words)
    else if (style.link === linkOfLast && last?.type === 'link') last.children.push(...words)
    else inlines.push({ type: 'link', target: style.link.target, children: words })
    linkOfLast = style.link
  }
  return mergeInlines(inlines)
}

function collapseSpaces(runs: readonly Exclude<Run, 'break'>[]): Exclude<Run, 'break'>[] {
  const collapsed: Exclude<Run, 'break'>[] = []
  let endsInSpace = true
  for (const { text, style } of runs) {
    let words = style.preserved ? text : text.replace(/[ \t\n\r\f]+/g, ' ')
    if (!style.preserved && endsInSpace) words = words.replace(/^ /, '')
    if (words === '') continue
    endsInSpace = !style.preserved && words.endsWith(' ')
    collapsed.push({ text: words, style })
  }
  while (endsInSpace && collapsed.length > 0) {
    const last = collapsed.pop()
    if (last === undefined) break
    const words = last.text.replace(/ $/, '')
    if (words === '') continue
    collapsed.push({ ...last, text: words })
    break
  }
  return collapsed
}
