import type { Inline, Link, Text } from '@throughline/shared'

/** Operations on a run of text, links and line breaks. */

type LinkChild = Link['children'][number]

/** The plain words; a line break is a space. */
export function toWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'link' ? toWords(inline.children) : ' '
    })
    .join('')
}

/** Whether nothing can be read in it. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return toWords(inlines).trim() === ''
}

/** The same words in the fewest pieces: no empty text, no text beside text with equal marks, no link without words. */
export function mergeInlines(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const inline of inlines) {
    if (inline.type !== 'link') addMerged(merged, inline)
    else if (isBlank(inline.children)) inline.children.forEach((child) => addMerged(merged, child))
    else merged.push({ ...inline, children: mergeLinkChildren(inline.children) })
  }
  return merged
}

/** Without the line breaks at both ends. */
export function trimLineBreaks(inlines: readonly Inline[]): Inline[] {
  const isWord = (inline: Inline) => inline.type !== 'line-break'
  return inlines.slice(inlines.findIndex(isWord), inlines.findLastIndex(isWord) + 1)
}

/** A text whose newlines have become line breaks. */
export function splitNewlines(text: Text): (Text | { type: 'line-break' })[] {
  return text.text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'line-break' as const }] : []),
      { ...text, text: line },
    ])
}

function mergeLinkChildren(children: readonly LinkChild[]): LinkChild[] {
  const merged: LinkChild[] = []
  for (const child of children) addMerged(merged, child)
  return merged
}

function addMerged(merged: Inline[], inline: LinkChild): void {
  if (inline.type === 'text' && inline.text === '') return
  const last = merged.at(-1)
  const joins = inline.type === 'text' && last?.type === 'text' && hasEqualMarks(last, inline)
  if (joins) merged[merged.length - 1] = { ...last, text: last.text + inline.text }
  else merged.push(inline)
}

function hasEqualMarks(a: Text, b: Text): boolean {
  return a.marks.length === b.marks.length && a.marks.every((mark, index) => mark === b.marks[index])
}
