import type { DefaultTreeAdapterTypes } from 'parse5'

/** Questions about parsed HTML. */

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

export function isElement(node: HtmlNode | HtmlParent): node is HtmlElement {
  return 'tagName' in node
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

export function readAttribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** All elements below a node with one of these tags, in the order of the page. */
export function findElements(node: HtmlParent, tags: readonly string[]): HtmlElement[] {
  return node.childNodes
    .filter(isElement)
    .flatMap((child) => [...(tags.includes(child.tagName) ? [child] : []), ...findElements(child, tags)])
}

/** The words below a node, with single spaces. */
export function toElementWords(node: HtmlParent): string {
  const read = (parent: HtmlParent): string =>
    parent.childNodes
      .map((child) => (isText(child) ? child.value : isElement(child) ? read(child) : ''))
      .join(' ')
  return read(node).replace(/\s+/g, ' ').trim()
}

/** The elements around a node, nearest first. */
export function listAncestors(node: HtmlNode): HtmlElement[] {
  const parent = node.parentNode
  return parent !== null && isElement(parent) ? [parent, ...listAncestors(parent)] : []
}

/** The nodes that come after a node within an ancestor of it, without those inside it. */
export function listFollowing(node: HtmlNode, ancestor: HtmlElement): HtmlNode[] {
  const parent = node.parentNode
  if (parent === null) return []
  const later = parent.childNodes.slice(parent.childNodes.indexOf(node) + 1)
  return parent === ancestor || !isElement(parent) ? later : [...later, ...listFollowing(parent, ancestor)]
}

/** Whether a reader sees words in any of these nodes. */
export function hasWords(nodes: readonly HtmlNode[]): boolean {
  return nodes.some((node) =>
    isText(node) ? node.value.trim() !== '' : isElement(node) && toElementWords(node) !== '',
  )
}
