import { markSchema, type Mark } from '@throughline/shared'

/** The bit of each mark in the `format` of a Lexical text node. Bits that are not here (highlight, capitals) are not ours. */
const bits: Record<Mark, number> = {
  bold: 1,
  italic: 1 << 1,
  strikethrough: 1 << 2,
  underline: 1 << 3,
  code: 1 << 4,
  subscript: 1 << 5,
  superscript: 1 << 6,
}

/** The marks of a `format`, in the contract's order. */
export function toMarks(format: unknown): Mark[] {
  return typeof format === 'number' ? markSchema.options.filter((mark) => (format & bits[mark]) !== 0) : []
}

/** Marks as a `format`. */
export function toFormat(marks: readonly Mark[]): number {
  return marks.reduce((format, mark) => format | bits[mark], 0)
}

/** Marks once each and in the contract's order, so that equal sets are equal arrays. */
export function sortMarks(marks: readonly Mark[]): Mark[] {
  return markSchema.options.filter((mark) => marks.includes(mark))
}
