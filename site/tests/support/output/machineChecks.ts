import { listBrokenReferences } from './listBrokenReferences.ts'
import { attribute, isListed, named, type Output, type OutputPage, textOf } from './Output.ts'
import { parseXml } from './parseXml.ts'

/** What must hold for what machines read. Each check gives what is wrong, in words. */

/** JSON-LD that does not parse, or that refers to what is not there; listed pages without any. */
export function findBadGraphs({ pages }: Output): string[] {
  return pages.flatMap((page) => {
    const texts = named(page, 'script')
      .filter((one) => attribute(one, 'type') === 'application/ld+json')
      .map(textOf)
    if (texts.length === 0) return isListed(page) ? [`${page.path} has no JSON-LD`] : []
    return texts.flatMap((text) => {
      try {
        const data = JSON.parse(text) as Parameters<typeof listBrokenReferences>[0]
        return listBrokenReferences(data).map((id) => `${page.path} refers to ${id}`)
      } catch (error) {
        return [`${page.path}: ${String(error)}`]
      }
    })
  })
}

/** Feeds and sitemaps that are no XML. */
export function findBadXml({ files }: Output): string[] {
  return [...files].flatMap(([path, { type, body }]) => {
    if (!/xml/.test(type) || type.startsWith('image/')) return []
    const problem = parseXml(body.toString('utf8')).problem
    return problem === null ? [] : [`${path}: ${problem}`]
  })
}

/** Pages that the sitemap lacks, and addresses in it that are no listed page. Further parts of lists are led to by the lists. */
export function findSitemapDifferences({ siteUrl, files, pages }: Output): string[] {
  const texts = [...files]
    .filter(([path]) => /^\/sitemap(\/[^/]+)?\.xml$/.test(path))
    .map(([, { body }]) => String(body))
  const named = texts.flatMap((text) =>
    [...text.matchAll(/<url><loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc),
  )
  const listed = pages.filter(isListed).map((page) => page.path)
  const wanted = new Set(
    listed.filter((path) => path.endsWith('/') && !path.includes('/page/')).map((path) => siteUrl + path),
  )
  return [
    ...[...wanted]
      .filter((address) => !named.includes(address))
      .map((address) => `The sitemap lacks ${address}`),
    ...named.filter((address) => !wanted.has(address)).map((address) => `The sitemap has ${address}`),
  ]
}

/** Listed pages without a Markdown twin of the same title. */
export function findMissingTwins({ files, pages }: Output): string[] {
  return pages
    .filter((page) => isListed(page) && page.path.endsWith('/'))
    .flatMap((page) => {
      const twin = files.get(`${page.path}index.md`)
      if (twin === undefined) return [`${page.path} has no twin`]
      return hasHeading(twin.body.toString('utf8'), page)
        ? []
        : [`The twin of ${page.path} has not its title`]
    })
}

function hasHeading(markdown: string, page: OutputPage): boolean {
  const plain = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '')
  const heading = /^# (.+)$/m.exec(markdown)?.[1] ?? ''
  return plain(heading) === plain(named(page, 'h1').map(textOf).join(''))
}
