import type { Line } from './Line.ts'
import { looksLikeCapitalTitle, looksLikeQuestionTitle, looksLikeTitle } from './looksLikeTitle.ts'
import { countWords, endsSentence, isDividingLine, readMarker, readUnderline } from './signs.ts'

/** A section title: its words, its rank among the titles of the text (1 highest), and the last line that belongs to it. */
export type FoundHeading = { words: string; rank: number; end: number }

type Found = Map<number, FoundHeading>

/**
 * The section titles of a text by the index of their first line, as a reader would see them: underlined, numbered, in capitals, or
 * short lines without a full stop that text follows. Lines in `taken` are no titles.
 */
export function findHeadings(lines: readonly Line[], taken: ReadonlySet<number>): Found {
  const shape = toShape(lines)
  const at = lines.map((_, index): Place => ({ lines, index, taken, shape }))
  const free = at.filter(({ index }) => !taken.has(index))
  const marked = toFound(free, readMarkedHeading)
  const markedLines = new Set(
    [...marked].flatMap(([start, { end }]) => (end > start ? [start, end] : [start])),
  )
  const open = free.filter(({ index }) => !markedLines.has(index))
  const plain = toFound(open, readPlainHeading)
  const questions = toFound(open, readQuestionHeading)
  const others = [...marked.keys(), ...plain.keys()].filter((index) => index > 0).length
  return new Map([...marked, ...plain, ...(questions.size + others >= 2 ? questions : [])])
}

type Place = { lines: readonly Line[]; index: number; taken: ReadonlySet<number>; shape: Shape }
type Shape = {
  /** Paragraphs are parted by empty lines. */
  isSpaced: boolean
  /** Paragraphs end in full stops, so that a line without one says something. */
  isPunctuated: boolean
}

function toShape(lines: readonly Line[]): Shape {
  const prose = lines.filter(({ text }) => text.length > 80 || endsSentence(text))
  const long = lines.filter(({ text }) => text.length > 80)
  const spaced = prose.filter(({ isAfterBlank }) => isAfterBlank)
  const ended = long.filter(({ text }) => endsSentence(text) || text.endsWith(':'))
  return {
    isSpaced: spaced.length > prose.length / 2 && lines.slice(1).some(({ isAfterBlank }) => isAfterBlank),
    isPunctuated: ended.length >= long.length * 0.7,
  }
}

function toFound(places: readonly Place[], read: (place: Place) => FoundHeading | null): Found {
  return new Map(
    places.flatMap((place): [number, FoundHeading][] => {
      const heading = read(place)
      return heading === null ? [] : [[place.index, heading]]
    }),
  )
}

/** A heading that signs make: `# Words`, or words over a line of `===` or `---`. */
function readMarkedHeading({ lines, index }: Place): FoundHeading | null {
  const { text } = lines[index] ?? { text: '' }
  const hashes = /^(#{1,6})\s+(\S.*?)\s*#*$/.exec(text)
  if (hashes?.[1] && hashes[2] && hashes[2].length <= 100) {
    return { words: hashes[2], rank: hashes[1].length, end: index }
  }
  const next = lines[index + 1]
  const underline = next && !next.isAfterBlank ? readUnderline(next.text) : null
  const before = lines[index - 1]
  const standsAlone =
    lines[index]?.isAfterBlank === true || (before !== undefined && isDividingLine(before.text))
  if (underline === null || !standsAlone || text.length > 100 || isDividingLine(text)) return null
  return { words: text, rank: underline === '=' ? 1 : 2, end: index + 1 }
}

/** A heading in capitals, a numbered one, or a short line without a full stop. */
function readPlainHeading(place: Place): FoundHeading | null {
  const { lines, index } = place
  const { text } = lines[index] ?? { text: '' }
  if (!standsLikeHeading(place)) return null
  if (looksLikeCapitalTitle(text)) return { words: text, rank: 3, end: index }
  const numbered = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(\p{Lu}.*)$/u.exec(text)
  const isNumber = numbered !== null && /[.)]/.test(text.slice(0, text.indexOf(' ')))
  if (isNumber && numbered[1] && numbered[2]) {
    const depth = numbered[1].split('.').length
    const isTitle = looksLikeTitle(numbered[2]) && !isListItem(place)
    return isTitle ? { words: text, rank: 3 + depth, end: index } : null
  }
  const isSure = place.shape.isPunctuated || (lines[index]?.isAfterBlank === true && countWords(text) <= 6)
  return isSure && looksLikeTitle(text) ? { words: text, rank: 4, end: index } : null
}

function readQuestionHeading(place: Place): FoundHeading | null {
  const { lines, index } = place
  const { text } = lines[index] ?? { text: '' }
  if (!looksLikeQuestionTitle(text) || !standsLikeHeading(place)) return null
  return { words: text, rank: 4, end: index }
}

/** Whether a line stands where a section title stands: after something finished, and with text to follow. */
function standsLikeHeading({ lines, index, taken, shape }: Place): boolean {
  const line = lines[index]
  const next = lines[index + 1]
  if (line === undefined || next === undefined || line.indent >= 4) return false
  const before = lines[index - 1]
  const isAfterQuotation = before !== undefined && /^[“"].*[”"]$/.test(before.text) && line.text.includes(',')
  if (isAfterQuotation || (shape.isSpaced && !line.isAfterBlank)) return false
  if (before && !taken.has(index - 1) && !isFinished(before, line)) return false
  return isFollowedByText({ lines, index, taken, shape })
}

function isFinished(before: Line, line: Line): boolean {
  if (endsSentence(before.text) || isDividingLine(before.text))
    return !before.text.endsWith('?') || line.isAfterBlank
  if (/[:,;]$/.test(before.text)) return false
  return readMarker(before.text) !== null || line.isAfterBlank || before.text.length > 100
}

/** How many titles may stand below one another before text follows. More of them are a list of names. */
const deepestTitles = 3

/** Whether text follows, at once or after a title below this one. */
function isFollowedByText({ lines, index, taken, shape }: Place): boolean {
  for (let below = index + 1; below <= index + deepestTitles; below += 1) {
    const line = lines[below]
    if (line === undefined || isDividingLine(line.text)) return false
    if (taken.has(below) || readMarker(line.text) !== null || isProse(line.text)) return true
    const isTitle = looksLikeTitle(line.text) || looksLikeQuestionTitle(line.text)
    if (!isTitle || !line.isAfterBlank || !shape.isSpaced) return false
  }
  return false
}

function isProse(text: string): boolean {
  const isQuestion = text.endsWith('?') && text.length < 80
  return text.length > 80 || text.endsWith(':') || (endsSentence(text) && !isQuestion)
}

/** Whether a numbered line belongs to a list: its neighbour has the number before or after it, or words are set in under it. */
function isListItem({ lines, index }: Place): boolean {
  const value = readMarker(lines[index]?.text ?? '')?.value ?? null
  if (value === null) return false
  const before = readMarker(lines[index - 1]?.text ?? '')?.value
  const next = lines[index + 1]
  const after = readMarker(next?.text ?? '')?.value
  return before === value - 1 || after === value + 1 || (next?.indent ?? 0) > (lines[index]?.indent ?? 0)
}
