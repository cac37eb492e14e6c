import { type Element, type HtmlNode, isElement, toAttribute } from '../parsePage.ts'
import { toInline } from './toInline.ts'

/** What says nothing to those who read a page as a text. */
const skipped = ['script', 'style', 'svg', 'template', 'noscript', 'form', 'search', 'button', 'input', 'nav']

/** What stands in a line. A link may hold blocks; then it counts as one. */
const inline = [
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'code',
  'data',
  'del',
  'em',
  'i',
  'img',
  'ins',
  'kbd',
  'mark',
  'picture',
]
const alsoInline = ['q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr']
const inlineNames: ReadonlySet<string> = new Set([...inline, ...alsoInline])

/** The Markdown (CommonMark) of a part of a page. Addresses are whole; `address` is that of the page. */
export function toMarkdown({ element, address }: { element: Element; address: string }): string {
  return toBlocks(element.childNodes, address).join('\n\n')
}

/** Blocks in their order. Words between blocks are paragraphs. */
function toBlocks(nodes: readonly HtmlNode[], address: string): string[] {
  const blocks: string[] = []
  let line: HtmlNode[] = []
  const endLine = () => {
    const words = toInline(line, address)
    if (words !== '') blocks.push(words)
    line = []
  }
  for (const node of nodes) {
    if (!isElement(node) || inlineNames.has(node.tagName)) {
      line.push(node)
      continue
    }
    endLine()
    if (isShown(node)) blocks.push(...toElementBlocks(node, address))
  }
  endLine()
  return blocks
}

function isShown(element: Element): boolean {
  const isHidden =
    toAttribute(element, 'hidden') !== undefined || toAttribute(element, 'aria-hidden') === 'true'
  return !isHidden && !skipped.includes(element.tagName)
}

function toElementBlocks(element: Element, address: string): string[] {
  const { tagName: name, childNodes } = element
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const words = toInline(childNodes, address).replace(/\s*\\?\n/g, ' ')
      return words === '' ? [] : [`${'#'.repeat(Number(name[1]))} ${words}`]
    }
    case 'ul':
    case 'ol':
      return toList(element, address)
    case 'dl':
      return toFacts(element, address)
    case 'blockquote':
      return [withPrefix(toBlocks(childNodes, address).join('\n\n'), '> ')]
    case 'hr':
      return ['---']
    default:
      return toBlocks(childNodes, address)
  }
}

function toList({ tagName, childNodes, ...rest }: Element, address: string): string[] {
  const items = childNodes.filter(isElement).filter((one) => one.tagName === 'li' && isShown(one))
  const start = Number(toAttribute({ tagName, childNodes, ...rest }, 'start') ?? 1)
  const blocks = items.map((item) => toBlocks(item.childNodes, address))
  // Items of several paragraphs stand apart from each other.
  const isLoose = blocks.some(
    (one) => one.length > 1 && one.slice(1).some((block) => !/^([-*]|\d+\.) /.test(block)),
  )
  const lines = blocks.map((one, place) => {
    const marker = tagName === 'ol' ? `${start + place}. ` : '- '
    return (
      marker + withPrefix(one.join(isLoose ? '\n\n' : '\n'), ' '.repeat(marker.length)).slice(marker.length)
    )
  })
  return lines.length === 0 ? [] : [lines.join(isLoose ? '\n\n' : '\n')]
}

/** Terms and what belongs to them, as a list. */
function toFacts(element: Element, address: string): string[] {
  const rows: { term: string; values: string[] }[] = []
  for (const one of listTerms(element)) {
    const words = toBlocks(one.childNodes, address).join(' ')
    if (one.tagName === 'dt') rows.push({ term: words, values: [] })
    else rows.at(-1)?.values.push(words)
  }
  const lines = rows.map(({ term, values }) => `- **${term}**: ${values.join(', ')}`)
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function listTerms(element: Element): Element[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((one) => (one.tagName === 'dt' || one.tagName === 'dd' ? one : listTerms(one)))
}

function withPrefix(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n')
}
