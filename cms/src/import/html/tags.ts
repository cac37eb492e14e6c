import type { Mark } from '@throughline/shared'

import { findElements, listAncestors, readAttribute, type HtmlElement } from './nodes.ts'

/** What the tags of HTML mean to the reader. */

/** Elements that stand on lines of their own. */
export const blockTags = [
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
  ],
  ...[
    'hr',
    'html',
    'legend',
    'li',
    'main',
    'menu',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'tbody',
  ],
  ...['td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'search'],
]

export const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** Elements whose words are for machines or for a visitor's input, not for reading. */
const silentTags = [
  ...[
    'script',
    'style',
    'template',
    'head',
    'title',
    'nav',
    'button',
    'select',
    'textarea',
    'input',
    'svg',
    'map',
  ],
  ...['datalist', 'colgroup', 'rp'],
]

/** Elements that play or embed something. */
export const embeddedTags = ['audio', 'video', 'iframe', 'object', 'embed', 'canvas']

const markTags: Record<string, Mark> = {
  ...{ strong: 'bold', b: 'bold', em: 'italic', i: 'italic', cite: 'italic', dfn: 'italic', var: 'italic' },
  ...{ u: 'underline', ins: 'underline', s: 'strikethrough', strike: 'strikethrough', del: 'strikethrough' },
  ...{ code: 'code', kbd: 'code', samp: 'code', tt: 'code', sub: 'subscript', sup: 'superscript' },
}

/** The mark that an element gives its words; null where it gives none. */
export function readMark(element: HtmlElement): Mark | null {
  const mark = Object.hasOwn(markTags, element.tagName) ? (markTags[element.tagName] ?? null) : null
  // Word processors wrap whole pages in <b style="font-weight:normal">.
  const isUndone = /font-weight:\s*(normal|400)/i.test(readAttribute(element, 'style') ?? '')
  // In a quotation, `cite` is the person or the work that it is from.
  const isSource =
    element.tagName === 'cite' &&
    listAncestors(element).some(({ tagName }) => tagName === 'blockquote' || tagName === 'figure')
  return isSource || (mark === 'bold' && isUndone) ? null : mark
}

/** Whether a reader of the page sees nothing of it, or sees it as the frame around the page: navigation, header, footer, form. */
export function isLeftOut(element: HtmlElement): boolean {
  const role = readAttribute(element, 'role') ?? ''
  const isHidden =
    readAttribute(element, 'hidden') !== null ||
    /display:\s*none/i.test(readAttribute(element, 'style') ?? '') ||
    (element.tagName === 'a' && readAttribute(element, 'aria-hidden') === 'true')
  const isFrame = ['navigation', 'banner', 'contentinfo', 'search'].includes(role) || isPageFrame(element)
  return isHidden || isFrame || silentTags.includes(element.tagName) || isForm(element)
}

/** A form for the visitor. One that holds the page's headings is a page wrapped in a form, as some site builders do. */
export function isForm(element: HtmlElement): boolean {
  return element.tagName === 'form' && findElements(element, [...headingTags, 'main', 'article']).length === 0
}

/** A header or footer of the page itself, not of a part of it. */
function isPageFrame(element: HtmlElement): boolean {
  if (element.tagName !== 'header' && element.tagName !== 'footer') return false
  const parts = ['main', 'article', 'section', 'aside', 'blockquote', 'figure', 'li', 'td']
  return !listAncestors(element).some(
    ({ tagName, attrs }) => parts.includes(tagName) || attrs.some(({ value }) => value === 'main'),
  )
}
