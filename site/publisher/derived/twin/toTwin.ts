import type { ParsedPage } from '../parsePage.ts'
import { toMarkdown } from './toMarkdown.ts'

/** A page as Markdown, after what machines ask of it first (YAML front matter). */
export function toTwin({
  page: { title, description, meta, main },
  address,
}: {
  page: ParsedPage
  /** The whole address of the page. */
  address: string
}): string {
  const facts = { title, description, url: address, updated: meta.get('article:modified_time') ?? '' }
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === '' ? [] : `${name}: ${JSON.stringify(value)}`,
  )
  return `---\n${lines.join('\n')}\n---\n\n${toMarkdown({ element: main, address })}\n`
}
