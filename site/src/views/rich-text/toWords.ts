import type { Block, Inline, List, RichText } from '@throughline/shared'

/** The plain words of a row of text. */
export function toWords(children: readonly Inline[]): string {
  return children
    .map((child) => {
      switch (child.type) {
        case 'text':
          return child.text
        case 'line-break':
          return ' '
        case 'link':
          return toWords(child.children)
      }
    })
    .join('')
}

/** The plain words of a text, its blocks parted by a space. Media and rules have none. */
export function toPlainText(richText: RichText): string {
  return richText.map(toBlockWords).filter(Boolean).join(' ').replace(/\s+/g, ' ').trim()
}

function toBlockWords(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return toWords(block.children)
    case 'quote':
      return [...block.paragraphs, block.attribution ?? []].map(toWords).join(' ')
    case 'list':
      return toListWords(block)
    case 'media':
    case 'rule':
      return ''
  }
}

function toListWords({ items }: List): string {
  return items
    .map(({ children, lists }) => [toWords(children), ...lists.map(toListWords)].join(' '))
    .join(' ')
}
