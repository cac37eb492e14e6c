/** The block of fields between `---` lines with which many Markdown files begin. */
export type FrontMatter = { title: string | null; summary: string | null; body: string }

const block = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/

/** Parts the fields at the head of a Markdown file from its text. A file without them is all text. */
export function readFrontMatter(markdown: string): FrontMatter {
  const found = block.exec(markdown)
  const fields = found?.[1] ?? ''
  // A text that only begins with a dividing line has no "name: value" under it.
  if (found === null || !/^[A-Za-z_][\w-]*:/.test(fields))
    return { title: null, summary: null, body: markdown }
  const read = (name: string) => {
    const value = new RegExp(`^${name}:[ \\t]*(.+)$`, 'im').exec(fields)?.[1]?.trim() ?? ''
    const words = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
    return /^[|>]/.test(words) || words === '' ? null : words
  }
  return {
    title: read('title'),
    summary: read('summary') ?? read('description'),
    body: markdown.slice(found[0].length),
  }
}
