import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
/** What a page says in `<meta>`, by name or property. */
export type Meta = ReadonlyMap<string, string>

/** A page of the site as what is derived from it needs it. */
export type ParsedPage = {
  /** Whether it may be found; false where it says so. */
  isListed: boolean
  title: string
  description: string
  meta: Meta
  main: Element
}

/** Takes a page of a release apart; null where it has no main part. */
export function parsePage(html: string): ParsedPage | null {
  const elements = listElements(parse(html).childNodes)
  const main = elements.find(({ tagName }) => tagName === 'main')
  if (main === undefined) return null
  const meta = toMeta(elements)
  const heading = elements.find(({ tagName }) => tagName === 'h1')
  return {
    isListed: meta.get('robots') !== 'noindex',
    title: meta.get('og:title') ?? (heading === undefined ? '' : toText(heading)),
    description: meta.get('description') ?? '',
    meta,
    main,
  }
}

/** Only what the head of a page says, which is quicker. */
export function readMeta(html: string): Meta {
  const end = html.indexOf('</head>')
  return toMeta(listElements(parse(end === -1 ? '' : html.slice(0, end)).childNodes))
}

export function isElement(node: HtmlNode): node is Element {
  return tree.isElementNode(node)
}

/** The value of an attribute, if there is one. */
export function toAttribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}

function toMeta(elements: readonly Element[]): Meta {
  return new Map(
    elements
      .filter(({ tagName }) => tagName === 'meta')
      .map((one) => [
        toAttribute(one, 'name') ?? toAttribute(one, 'property') ?? '',
        toAttribute(one, 'content') ?? '',
      ]),
  )
}

/** The plain words of a node. */
function toText(node: HtmlNode): string {
  if (tree.isTextNode(node)) return node.value
  return isElement(node) ? node.childNodes.map(toText).join('') : ''
}

function listElements(nodes: readonly HtmlNode[]): Element[] {
  return nodes.filter(isElement).flatMap((element) => [element, ...listElements(element.childNodes)])
}
