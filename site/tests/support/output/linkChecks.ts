import { enquiryPaths } from '@throughline/shared'

import { attribute, type Element, named, type Output, type OutputPage } from './Output.ts'

/** Links of pages, style sheets and Markdown twins that lead nowhere on this site, fragments included. */
export function findBrokenLinks(output: Output): string[] {
  const ids = new Map(
    output.pages.map((page) => [page.path, new Set(page.elements.map((one) => attribute(one, 'id')))]),
  )
  const isThere = (from: string, target: string) => {
    const url = URL.parse(target, output.siteUrl + from)
    if (url === null) return false
    if (url.origin !== output.siteUrl) return true
    // What a form sends there is taken by the site server.
    if (url.pathname === enquiryPaths.send) return true
    if (!output.files.has(url.pathname) && !output.redirects.has(url.pathname)) return false
    const fragment = decodeURIComponent(url.hash.slice(1))
    return fragment === '' || ids.get(url.pathname)?.has(fragment) === true
  }
  return [...listPageLinks(output), ...listFileLinks(output)].flatMap(([from, target]) =>
    isThere(from, target) ? [] : [`${from} leads to ${target}`],
  )
}

type FoundLink = readonly [from: string, target: string]

function listPageLinks({ pages }: Output): FoundLink[] {
  return pages.flatMap((page) => listTargets(page).map((target) => [page.path, target] as const))
}

function listTargets(page: OutputPage): string[] {
  const linking = named(page, 'a', 'area', 'link', 'img', 'script', 'source', 'form', 'iframe')
  const shared = named(page, 'meta').filter((one) => attribute(one, 'property') === 'og:image')
  return [...linking.flatMap(toTargets), ...shared.flatMap((one) => attribute(one, 'content') ?? [])]
}

function toTargets(element: Element): string[] {
  const single = ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? [])
  const several = attribute(element, 'srcset')?.split(',') ?? []
  return [...single, ...several.map((one) => one.trim().split(/\s+/)[0] ?? '')]
}

/** The links of Markdown and style sheets. */
function listFileLinks({ files }: Output): FoundLink[] {
  return [...files].flatMap(([path, { type, body }]) => {
    const expression = type.startsWith('text/markdown')
      ? /(?<!\\)\]\(<?((?:[^()\s>]|\([^)]*\))+)>?\)/g
      : type.startsWith('text/css')
        ? /url\(["']?([^"')]+)["']?\)/g
        : null
    if (expression === null) return []
    return [...body.toString('utf8').matchAll(expression)].map(([, target = '']) => [path, target] as const)
  })
}
