import { measureWords } from './measureWords.ts'

/** Words in lines, and the size of type in which they fit. */
export type Lines = { size: number; lines: string[] }

/** From the size in which a short title is set to that in which a long one still can be read. */
const sizes = [104, 92, 80, 70, 60, 52] as const
const smallest = 52
export const lineHeight = 1.12

/** Sets words as large as they fit into a field (in pixels), in lines of about the same length. What does not fit at all is cut. */
export function setLines({ words, width, height }: { words: string; width: number; height: number }): Lines {
  for (const size of sizes) {
    const lines = breakLines({ words, width: width / size })
    const isNarrow = lines.every((line) => measureWords(line) * size <= width)
    if (isNarrow && lines.length * size * lineHeight <= height)
      return { size, lines: balance(lines, width / size) }
  }
  const room = Math.floor(height / (smallest * lineHeight))
  const lines = breakLines({ words, width: width / smallest, breaksWords: true })
  if (lines.length <= room) return { size: smallest, lines }
  const last = (lines[room - 1] ?? '').replace(/\s*\S*$/, '')
  return { size: smallest, lines: [...lines.slice(0, room - 1), `${last}…`] }
}

/** The same number of lines, as narrow as that can be. */
function balance(lines: string[], width: number): string[] {
  const words = lines.join(' ')
  let [low, high] = [0, width]
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2
    const isEnough =
      breakLines({ words, width: middle }).length <= lines.length &&
      words.split(' ').every((word) => measureWords(word) <= middle)
    if (isEnough) high = middle
    else low = middle
  }
  return breakLines({ words, width: high })
}

/** Breaks words into lines no wider than `width` sizes of type; words that are wider stand alone, or are broken where need be. */
function breakLines({
  words,
  width,
  breaksWords = false,
}: {
  words: string
  width: number
  breaksWords?: boolean
}): string[] {
  const parts = words.split(/[\t\n\r ]+/).filter(Boolean)
  const lines: string[] = []
  for (const part of breaksWords ? parts.flatMap((word) => breakWord(word, width)) : parts) {
    const longer = lines.length === 0 ? part : `${lines.at(-1) ?? ''} ${part}`
    if (lines.length > 0 && measureWords(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(part)
  }
  return lines
}

function breakWord(word: string, width: number): string[] {
  const pieces = ['']
  for (const letter of word) {
    const longer = (pieces.at(-1) ?? '') + letter
    if (measureWords(longer) <= width) pieces[pieces.length - 1] = longer
    else pieces.push(letter)
  }
  return pieces.filter(Boolean)
}
