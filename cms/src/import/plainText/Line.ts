/** A line of plain text that holds words, or, once wrapped lines are joined, a paragraph. */
export type Line = {
  text: string
  /** Spaces before it; a tab counts as four. */
  indent: number
  /** Whether an empty line stands before it. True for the first line. */
  isAfterBlank: boolean
}

/** The lines with words in a text. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let isAfterBlank = true
  for (const written of text.replace(/\r\n?/g, '\n').replace(/\f/g, '\n\n').split('\n')) {
    const spaces = /^\s*/.exec(written)?.[0].replace(/\t/g, '    ').length ?? 0
    const words = written.trim()
    if (words !== '') lines.push({ text: words, indent: spaces, isAfterBlank })
    isAfterBlank = words === ''
  }
  return lines
}
