/** What a single line says of itself. */

const marks = String.raw`[-*+•·‣◦▪●○–—]`
const bullet = new RegExp(String.raw`^(?:${marks}|o(?=\t| {2}))\s+(?=\S)`)
const number = /^\(?(\d{1,2}|[a-z])[.)]\s+(?=\S)/

/** The sign with which an item of a list begins. */
export type Marker = {
  /** The sign itself; for numbers and letters, their kind. */
  kind: string
  /** The number; null for a bullet. */
  value: number | null
  /** The words after the sign. */
  rest: string
  /** How many characters the sign and its space take. */
  width: number
}

/** The sign that a line begins with; null where it begins with none. */
export function readMarker(text: string): Marker | null {
  const [found, value] = bullet.exec(text) ?? number.exec(text) ?? []
  if (found === undefined) return null
  const rest = text.slice(found.length)
  if (value === undefined) return { kind: found.trim(), value: null, rest, width: found.length }
  const isLetter = /[a-z]/.test(value)
  return {
    kind: isLetter ? 'letter' : 'number',
    value: isLetter ? value.charCodeAt(0) - 96 : Number(value),
    rest,
    width: found.length,
  }
}

/** A line of signs alone: it underlines the line before it, or parts the text. */
export function isDividingLine(text: string): boolean {
  return /^(?:[-=_*~–—#.+]{3,}|-{2}|(?:[*\-_•~] ?){3,}|⁂)$/.test(text)
}

/** The sign of an underline; null where a line is none. */
export function readUnderline(text: string): '=' | '-' | null {
  if (/^={3,}$/.test(text)) return '='
  return /^[-~_–—]{3,}$/.test(text) ? '-' : null
}

/** Whether a line ends as a sentence ends. */
export function endsSentence(text: string): boolean {
  return /[.!?…][”"’')\]]*$/.test(text)
}

/** Whether all letters are capitals, in more than a short name. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

export function countWords(text: string): number {
  return text.split(/\s+/).length
}
