import { Marked } from 'marked'

import { readFrontMatter } from './frontMatter.ts'
import type { ReadText } from './ImportedPage.ts'
import { readHtml, type HtmlOptions } from './readHtml.ts'

const marked = new Marked({ gfm: true, async: false })

/** The text of a Markdown file. HTML in it is read as HTML. */
export function readMarkdown(markdown: string, { toTarget }: Pick<HtmlOptions, 'toTarget'> = {}): ReadText {
  const { title, summary, body } = readFrontMatter(markdown.replace(/\r\n?/g, '\n'))
  const html = marked.parse(keepAttributionLines(body), { async: false })
  const read = readHtml(html, { isFragment: true, title, ...(toTarget && { toTarget }) })
  return { ...read, ...(summary !== null && { summary }) }
}

/** In a quotation, a line that begins with a dash stays a line of its own, so that it is seen to name the person. */
function keepAttributionLines(markdown: string): string {
  return markdown.replace(/^(\s{0,3}>.*[^\s].*)\n(?=\s{0,3}>\s*(?:—|–|--)\s*\S)/gm, '$1  \n')
}
