import type { Mark } from '@throughline/shared'

import type { ShownBlock, ShownInline, ShownList, ShownText } from '../rich-text/ShownText.ts'
import { toXmlText } from '../xml.ts'

/** Text as HTML for readers outside this site: addresses are whole, pictures come in one size. */

const elements = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<Mark, string>

type Base = { siteUrl: string; path: string }

/** Wraps HTML in an element. */
export const toElement = (name: string, html: string) => `<${name}>${html}</${name}>`

/** The HTML of a text on the page at `path`. */
export function toHtml(text: ShownText, base: Base): string {
  return text.map((block) => toBlockHtml(block, base)).join('')
}

function toBlockHtml(block: ShownBlock, base: Base): string {
  switch (block.type) {
    case 'heading':
      return toElement(`h${block.level}`, toWordsHtml(block.children, base))
    case 'paragraph':
      return toElement('p', toWordsHtml(block.children, base))
    case 'quote': {
      const said = block.paragraphs.map((words) => toElement('p', toWordsHtml(words, base)))
      const by = block.attribution === null ? '' : toElement('p', `— ${toWordsHtml(block.attribution, base)}`)
      return toElement('blockquote', said.join('') + by)
    }
    case 'list':
      return toListHtml(block, base)
    case 'picture': {
      const { src, width, height, alt, caption } = block.picture
      const size = `width="${width}" height="${height}"`
      const image = `<img src="${toAddress(src, base)}" alt="${toXmlText(alt)}" ${size}/>`
      return toElement(
        'figure',
        image + (caption === null ? '' : toElement('figcaption', toXmlText(caption))),
      )
    }
    case 'file':
      return toElement('p', `${toLink(block.href, toXmlText(block.title), base)} (PDF, ${block.size})`)
    case 'rule':
      return '<hr/>'
  }
}

function toListHtml({ ordered, items }: ShownList, base: Base): string {
  const rows = items.map(({ children, lists }) =>
    toElement('li', toWordsHtml(children, base) + lists.map((list) => toListHtml(list, base)).join('')),
  )
  return toElement(ordered ? 'ol' : 'ul', rows.join(''))
}

function toWordsHtml(words: readonly ShownInline[], base: Base): string {
  return words
    .map((word) => {
      switch (word.type) {
        case 'text':
          return word.marks.reduceRight((html, mark) => toElement(elements[mark], html), toXmlText(word.text))
        case 'line-break':
          return '<br/>'
        case 'link':
          return toLink(word.href, toWordsHtml(word.children, base), base)
      }
    })
    .join('')
}

const toLink = (href: string, html: string, base: Base) => `<a href="${toAddress(href, base)}">${html}</a>`

/** An address as it stands outside the page; one that cannot be read as an address stays as it was written. */
function toAddress(href: string, { siteUrl, path }: Base): string {
  const url = URL.parse(href, siteUrl + path)
  return toXmlText(url?.href ?? href)
}
