import type { FoundText } from './Pagefind.ts'
import { toExcerpt } from './toExcerpt.ts'

/** A page that was found, as an entry of the list. */
export function toResultItem({ url, excerpt, meta }: FoundText): HTMLLIElement {
  const item = document.createElement('li')
  item.className = 'entry'
  const title = append(item, 'h2', 'entry-title')
  const link = append(title, 'a')
  link.setAttribute('href', url)
  link.textContent = meta.title ?? url
  append(item, 'p', 'entry-summary').append(...toNodes({ excerpt, title: meta.title ?? '' }))
  if (meta.kind) append(item, 'p', 'entry-details').textContent = meta.kind
  return item
}

/** Words and marked words; no other element of an excerpt is taken over. */
function toNodes({ excerpt, title }: { excerpt: string; title: string }): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html')
  const pieces = [...body.childNodes].map((node) => ({
    words: node.textContent ?? '',
    isMarked: node.nodeName === 'MARK',
  }))
  return toExcerpt({ pieces, title }).map(({ words, isMarked }) => {
    if (!isMarked) return document.createTextNode(words)
    const mark = document.createElement('mark')
    mark.textContent = words
    return mark
  })
}

function append(parent: HTMLElement, name: string, className = ''): HTMLElement {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  parent.append(element)
  return element
}
