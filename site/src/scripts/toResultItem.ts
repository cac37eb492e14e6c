import type { FoundText } from './Pagefind.ts'

/** A page that was found, as an entry of the list. */
export function toResultItem({ url, excerpt, meta }: FoundText): HTMLLIElement {
  const item = document.createElement('li')
  item.className = 'entry'
  const title = append(item, 'h2', 'entry-title')
  const link = append(title, 'a')
  link.setAttribute('href', url)
  link.textContent = meta.title ?? url
  append(item, 'p', 'entry-summary').append(...toWords(excerpt))
  if (meta.kind) append(item, 'p', 'entry-details').textContent = meta.kind
  return item
}

/** Words and marked words; no other element of an excerpt is taken over. */
function toWords(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html')
  return [...body.childNodes].map((node) => {
    const words = node.textContent ?? ''
    if (node.nodeName !== 'MARK') return document.createTextNode(words)
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
