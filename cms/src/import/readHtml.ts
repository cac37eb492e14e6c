import type { LinkTarget } from '@throughline/shared'
import { parse } from 'parse5'

import { attachAttributions } from './attachAttributions.ts'
import { finishText } from './finishText.ts'
import { chooseContent, findBase, findTitle } from './html/chooseContent.ts'
import { HtmlReader } from './html/HtmlReader.ts'
import { findElements, toElementWords } from './html/nodes.ts'
import { readLinkTarget } from './html/readLinkTarget.ts'
import type { ReadText } from './ImportedPage.ts'
import { createNotes, toSentences } from './ImportNotes.ts'

export type HtmlOptions = {
  /** Read all of the body, without looking for the page's main part. */
  isFragment?: boolean
  /** The title where it is known: a first heading that says something else then stays in the text. */
  title?: string | null
  /** Knows addresses that only the caller can resolve; null leaves an address to the usual rules. */
  toTarget?: (href: string) => LinkTarget | null
}

/** The text of an HTML page: its main part, without navigation, header, footer, forms and scripts. */
export function readHtml(
  html: string,
  { isFragment = false, toTarget, title: known = null }: HtmlOptions = {},
): ReadText {
  const document = parse(html)
  const base = findBase(document)
  const notes = createNotes()
  const reader = new HtmlReader({
    notes,
    toTarget: (href) => toTarget?.(href) ?? readLinkTarget({ href, base }),
  })
  const content = isFragment ? document : chooseContent(document)
  const first = findTitle(content)
  const heading = known === null || (first && toElementWords(first) === known) ? first : null
  if (heading !== null) reader.skip(heading)
  const [name] = findElements(document, ['title'])
  const named = heading ?? name
  const title = known ?? (named ? toElementWords(named) : '')
  const blocks = attachAttributions(reader.readBlocks(content.childNodes))
  return { title: title === '' ? null : title, richText: finishText(blocks), notes: toSentences(notes) }
}
