import type { RawBlock } from '../finishText.ts'
import { linkAddresses } from '../linkAddresses.ts'
import type { Line } from './Line.ts'
import { endsSentence, isDividingLine, readMarker } from './signs.ts'

const longestVerse = 60

/**
 * The paragraph at a line, and the index of the line after it. Short lines that stand together between empty lines (an address, a
 * verse, a farewell) are one paragraph with line breaks.
 */
export function readParagraph({
  lines,
  start,
  isTaken,
}: {
  lines: readonly Line[]
  start: number
  isTaken: (index: number) => boolean
}): { block: RawBlock; next: number } {
  const end = findEnd({ lines, start, isTaken })
  const group = lines.slice(start, end)
  const isVerse = group.length > 1 && group.length < lines.length && group.every(isShort) && isOpen(group)
  const taken = isVerse ? group : group.slice(0, 1)
  const children = taken.flatMap(({ text }, index) => [
    ...(index > 0 ? [{ type: 'line-break' as const }] : []),
    ...linkAddresses(text),
  ])
  return { block: { type: 'paragraph', children }, next: start + taken.length }
}

/** The index after the lines that stand together with this one, without an empty line between; this one alone where none did before it. */
function findEnd({ lines, start, isTaken }: Parameters<typeof readParagraph>[0]): number {
  if (lines[start]?.isAfterBlank !== true) return start + 1
  let end = start + 1
  for (; end < lines.length; end += 1) {
    const { text, isAfterBlank } = lines[end] ?? { text: '', isAfterBlank: true }
    if (isAfterBlank || isTaken(end) || isDividingLine(text) || readMarker(text) !== null) break
  }
  return end
}

const isShort = ({ text }: Line) => text.length < longestVerse
const isOpen = (group: readonly Line[]) =>
  group.filter(({ text }) => endsSentence(text)).length <= group.length / 3
