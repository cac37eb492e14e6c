import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize } from 'parse5'

/** A page as a tree, to be changed at a few places. Whatever text is put in is text: the tree, not the writer, takes care of signs. */
export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node
export type Page = DefaultTreeAdapterTypes.Document

export const parsePage = (html: string): Page => parse(html)
export const toHtml = (page: Page): string => serialize(page)

/** The elements for which `matches` holds, in the order of the page. */
export function findElements(node: Node, matches: (element: Element) => boolean): Element[] {
  const own = 'tagName' in node && matches(node) ? [node] : []
  const children = 'childNodes' in node ? node.childNodes : []
  return [...own, ...children.flatMap((child) => findElements(child, matches))]
}

export function getAttribute(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** Sets an attribute, or takes it away where the value is null. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name)
  if (value !== null) element.attrs.push({ name, value })
}

/** Makes a text the whole content of an element. */
export function setText(element: Element, value: string): void {
  element.childNodes = [{ nodeName: '#text', value, parentNode: element }]
}

export function getText(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(getText).join('') : ''
}

/** What the first heading of a page says; null where it has none. Only that part of it is looked at. */
export function findHeading(html: string): string | null {
  const heading = /<h1[\s>].*?<\/h1>/s.exec(html)?.[0]
  if (heading === undefined) return null
  const text = getText(parseFragment(heading)).replace(/\s+/g, ' ').trim()
  return text === '' ? null : text
}
