import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
/** An HTML file of the site, taken apart. */
export type OutputPage = { path: string; html: string; elements: Element[] }
/** All that a release holds: path → content type and bytes. */
export type OutputFiles = ReadonlyMap<string, { type: string; body: Buffer }>

/** A whole site as visitors and machines get it. */
export type Output = {
  siteUrl: string
  files: OutputFiles
  /** Paths that lead elsewhere. */
  redirects: ReadonlySet<string>
  /** Every HTML file, the one for addresses that do not exist included. */
  pages: OutputPage[]
}

export function toOutput({ siteUrl, files, redirects }: Omit<Output, 'pages'>): Output {
  const pages = [...files]
    .filter(([, { type }]) => type.startsWith('text/html'))
    .map(([path, { body }]) => {
      const html = body.toString('utf8')
      return { path, html, elements: listElements(parse(html)) }
    })
  return { siteUrl, files, redirects, pages }
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

export const named = (page: OutputPage, ...names: string[]): Element[] =>
  page.elements.filter((one) => names.includes(one.tagName))

export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** What a `<meta>` says, by its name or property. */
export function metaOf(page: OutputPage, name: string): string | undefined {
  const found = named(page, 'meta').find((one) =>
    [attribute(one, 'name'), attribute(one, 'property')].includes(name),
  )
  return found && attribute(found, 'content')
}

export const isListed = (page: OutputPage): boolean => metaOf(page, 'robots') !== 'noindex'

function listElements(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(listElements) : []
  return tree.isElementNode(node) ? [node, ...children] : children
}
