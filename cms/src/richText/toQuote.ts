import type { Inline, Quote } from '@throughline/shared'

import { isBlank, mergeInlines } from './inlines.ts'

const leadingDash = /^\s*(?:—|–|--)\s*/

/**
 * A quotation from its lines: blank lines part its paragraphs, other line breaks stay, and a last line that begins with a dash
 * names who said it. Null where there is nothing to read.
 */
export function toQuote(inlines: readonly Inline[]): Quote | null {
  const lines = splitLines(mergeInlines(inlines))
  const last = lines.findLastIndex((line) => !isBlank(line))
  const attribution =
    last > lines.findIndex((line) => !isBlank(line)) ? toAttribution(lines[last] ?? []) : null
  const paragraphs = toParagraphs(attribution === null ? lines : lines.slice(0, last))
  return paragraphs.length === 0 ? null : { type: 'quote', paragraphs, attribution }
}

/** The words after a leading dash; null where there is no dash, or nothing after it. */
export function toAttribution(line: readonly Inline[]): Inline[] | null {
  const [first, ...rest] = mergeInlines(line)
  if (first?.type !== 'text' || !leadingDash.test(first.text)) return null
  const words = mergeInlines([{ ...first, text: first.text.replace(leadingDash, '') }, ...rest])
  const [head, ...tail] = words
  const trimmed =
    head?.type === 'text' ? mergeInlines([{ ...head, text: head.text.trimStart() }, ...tail]) : words
  return isBlank(trimmed) ? null : trimmed
}

function splitLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type === 'line-break') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines
}

function toParagraphs(lines: readonly Inline[][]): Inline[][] {
  const paragraphs: Inline[][] = []
  let isNew = true
  for (const line of lines) {
    if (isBlank(line)) isNew = true
    else if (isNew) {
      paragraphs.push([...line])
      isNew = false
    } else paragraphs.at(-1)?.push({ type: 'line-break' }, ...line)
  }
  return paragraphs
}
