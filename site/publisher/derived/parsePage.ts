import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** A page of the site as what is derived from it needs it. */
export type ParsedPage = {
  /** Whether search engines may list it; false where it says so. */
  isListed: boolean
  title: string
  description: string
  /** By name or property, as `<meta>` has them. */
  meta: ReadonlyMap<string, string>
  main: Element
}

/** Takes a page of a release apart; null where it has no main part. */
export function parsePage(html: string): ParsedPage | null {
  const elements = listElements(parse(html).childNodes)
  const main = elements.find(({ tagName }) => tagName === 'main')
  if (main === undefined) return null
  const meta = new Map(
    elements
      .filter(({ tagName }) => tagName === 'meta')
      .map((one) => [
        toAttribute(one, 'name') ?? toAttribute(one, 'property') ?? '',
        toAttribute(one, 'content') ?? '',
      ]),
  )
  const heading = elements.find(({ tagName }) => tagName === 'h1')
  return {
    isListed: meta.get('robots') !== 'noindex',
    title: meta.get('og:title') ?? (heading === undefined ? '' : toText(heading)),
    description: meta.get('description') ?? '',
    meta,
    main,
  }
}

export function isElement(node: HtmlNode): node is Element {
  return tree.isElementNode(node)
}

/** The value of an attribute, if there is one. */
export function toAttribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}

/** The plain words of a node. */
export function toText(node: HtmlNode): string {
  if (tree.isTextNode(node)) return node.value
  return isElement(node) ? node.childNodes.map(toText).join('') : ''
}

function listElements(nodes: readonly HtmlNode[]): Element[] {
  return nodes.filter(isElement).flatMap((element) => [element, ...listElements(element.childNodes)])
}
