import { linkableCollections, type LinkTarget, type RichText } from '@throughline/shared'

import { readMarkdown } from '../import/readMarkdown.ts'

/** Starter text in Markdown. `doc:services/facilitation` links to a document by collection and slug, `/contact/` to a page of the site. */
export function toText(markdown: string): RichText {
  return readMarkdown(markdown, { toTarget }).richText
}

function toTarget(href: string): LinkTarget | null {
  if (href.startsWith('/')) return { type: 'address', address: href }
  const [, name, id] = /^doc:([a-z-]+)\/([a-z0-9-]+)$/.exec(href) ?? []
  const collection = linkableCollections.find((linkable) => linkable === name)
  return collection && id ? { type: 'document', document: { collection, id } } : null
}
