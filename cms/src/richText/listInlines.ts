import type { Inline, List, RichText } from '@throughline/shared'

/** Every line of words in a text, in reading order: headings, paragraphs, items, quotations and who said them. */
export function listInlines(richText: RichText): Inline[][] {
  return richText.flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [block.children]
      case 'quote':
        return block.attribution === null ? block.paragraphs : [...block.paragraphs, block.attribution]
      case 'list':
        return listItems(block)
      case 'media':
      case 'rule':
        return []
    }
  })
}

function listItems(list: List): Inline[][] {
  return list.items.flatMap(({ children, lists }) => [children, ...lists.flatMap(listItems)])
}
