import type { Line } from './Line.ts'
import { countWords, endsSentence, isDividingLine, readMarker } from './signs.ts'

/** A quotation with the person named: the lines from its first to its last, the attribution included. */
export type Quotation = { end: number; paragraphs: string[]; attribution: string }

const longestQuotation = 12

/** The quotations of a text by the index of their first line. A paragraph in quotation marks that names nobody stays a paragraph. */
export function findQuotations(lines: readonly Line[]): Map<number, Quotation> {
  const quotations = new Map<number, Quotation>()
  for (let index = 0; index < lines.length; index += 1) {
    const found = readQuotationAt(lines, index)
    if (found === null) continue
    quotations.set(index, found)
    index = found.end
  }
  return quotations
}

function readQuotationAt(lines: readonly Line[], start: number): Quotation | null {
  const first = lines[start]?.text ?? ''
  if (!/^[“"]/.test(first)) return null
  const withName = /^([“"].*[”"])\s*(?:—|–|--|-)\s*(\S.{0,120})$/.exec(first)
  if (withName?.[1] && withName[2] && isWhole(withName[1]) && !endsSentence(withName[2])) {
    return { end: start, paragraphs: [withName[1]], attribution: withName[2] }
  }
  const last = findLast(lines, start)
  if (last === null) return null
  const source = readSource(lines, last + 1)
  const paragraphs = lines.slice(start, last + 1).map(({ text }) => text)
  return source === null ? null : { ...source, paragraphs }
}

/** The index of the line in which a quotation that opens at `start` closes; null where it does not, or closes and goes on. */
function findLast(lines: readonly Line[], start: number): number | null {
  for (let index = start; index < Math.min(lines.length, start + longestQuotation); index += 1) {
    const text = lines[index]?.text ?? ''
    if (readMarker(text) !== null || isDividingLine(text)) return null
    const isClosed = /[”"][.,]?$/.test(text) && (index > start || text.length > 1)
    const spoken = lines.slice(start, index + 1).map((line) => line.text)
    if (isClosed) return isWhole(spoken.join('\n')) ? index : null
    if (/”/.test(text)) return null
  }
  return null
}

/** Whether the quotation marks open at the start and close at the end only: “So,” she said, “we left.” is a paragraph that tells. */
function isWhole(spoken: string): boolean {
  const inside = spoken
    .replace(/[.,]$/, '')
    .slice(1, -1)
    .replace(/\n[“"]/g, '\n')
  return spoken.startsWith('“') ? isBalanced(inside) : !inside.includes('"')
}

function isBalanced(inside: string): boolean {
  let depth = 0
  for (const character of inside) {
    if (character === '“') depth += 1
    if (character === '”') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** The person whom the line after a quotation names, with a second line for the role where there is one. */
function readSource(lines: readonly Line[], index: number): { end: number; attribution: string } | null {
  const line = lines[index]
  if (line === undefined || line.text.length > 120) return null
  const dashed = /^(?:—|–|--|-)\s*(\S.*)$/.exec(line.text)?.[1]
  if (dashed !== undefined) {
    const isOne = readMarker(lines[index + 1]?.text ?? '')?.kind !== line.text[0]
    return isOne ? { end: index, attribution: dashed } : null
  }
  if (endsSentence(line.text) || readMarker(line.text) !== null || /[:;,]$/.test(line.text)) return null
  const [name = '', ...roles] = line.text.split(/,\s+/)
  if (roles.length > 0 && !/ and /.test(roles.at(-1) ?? '') && isName(name))
    return { end: index, attribution: line.text }
  const next = lines[index + 1]
  const isRole = next && !next.isAfterBlank && countWords(next.text) <= 10 && !/[.!?:;,]$/.test(next.text)
  const endsThere = lines[index + 2]?.isAfterBlank ?? true
  if (isRole && endsThere && isName(line.text)) {
    return { end: index + 1, attribution: `${line.text}, ${next.text}` }
  }
  const isLoneName = isName(line.text) && !line.isAfterBlank && (next === undefined || next.isAfterBlank)
  return isLoneName ? { end: index, attribution: line.text } : null
}

/** Two to five words that all begin with a capital, but for the particles of names. */
function isName(words: string): boolean {
  const parts = words
    .split(/\s+/)
    .filter((part) => !/^(?:de|da|del|der|den|di|du|la|le|van|von|bin|ibn|al|el|y|e)$/.test(part))
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((part) => /^(?:al-|el-|d[’']|O[’'])?\p{Lu}[\p{L}.’'-]*$/u.test(part))
  )
}
