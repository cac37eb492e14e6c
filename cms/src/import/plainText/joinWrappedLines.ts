import type { Line } from './Line.ts'
import { endsSentence, isDividingLine, readMarker } from './signs.ts'

/** Lines of a text that was broken at a fixed width, as paragraphs again. Other texts stay as they are. */
export function joinWrappedLines(lines: readonly Line[]): Line[] {
  const width = findWidth(lines)
  if (width === null) return [...lines]
  const joined: Line[] = []
  let previous: Line | null = null
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && previous && isContinued({ previous, line, width }))
      last.text = joinWords(last.text, line.text)
    else joined.push({ ...line })
    previous = line
  }
  return joined
}

/** The width at which a text was broken; null where its lines end by intention. */
function findWidth(lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, index): [Line, Line][] => {
    const next = lines[index + 1]
    return next && canContinue(line, next) ? [[line, next]] : []
  })
  const lengths = pairs.map(([line]) => line.indent + line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0
  if (width < 40 || width > 100) return null
  const long = pairs.filter(([line]) => line.indent + line.text.length >= width * 0.6)
  // In broken text most long lines end in the middle of a sentence, where there was no room for the next word.
  const broken = long.filter(
    ([line, next]) =>
      !endsSentence(line.text) &&
      !line.text.endsWith(':') &&
      isFull({ previous: line, line: next, width: width - 10 }),
  )
  return broken.length >= long.length / 2 ? width : null
}

function canContinue(line: Line, next: Line): boolean {
  const isSpecial = isDividingLine(line.text) || isDividingLine(next.text) || next.text.startsWith('>')
  return !next.isAfterBlank && !isSpecial && readMarker(next.text) === null
}

function isContinued(at: { previous: Line; line: Line; width: number }): boolean {
  const { previous, line, width } = at
  if (!canContinue(previous, line)) return false
  const isNearlyFull = previous.indent + previous.text.length >= width * 0.8 && !endsSentence(previous.text)
  return isFull(at) || isNearlyFull || /^\p{Ll}/u.test(line.text)
}

/** Whether the next word would not have fitted: then the line was broken for want of room. */
function isFull({ previous, line, width }: { previous: Line; line: Line; width: number }): boolean {
  const [word = ''] = line.text.split(/\s/)
  return previous.indent + previous.text.length + 1 + word.length > width
}

function joinWords(before: string, after: string): string {
  return /\p{L}-$/u.test(before) ? before + after : `${before} ${after}`
}
