/** How many files of a long sitemap are read at most: those of the section that was asked for, the newest first. */
const mostFiles = 8

/**
 * The paths of pages that the site's sitemap names. Of a sitemap in several files, the fixed pages and those of the section that `path`
 * is in. `read` gives the text at an address of this site, empty where there is none.
 */
export async function listAddresses({
  path,
  read,
}: {
  path: string
  read: (path: string) => Promise<string>
}): Promise<string[]> {
  const locations = toPaths(await read('/sitemap.xml'))
  const files = locations.filter((location) => location.endsWith('.xml'))
  if (files.length === 0) return locations
  const [section = ''] = path.split('/').filter(Boolean)
  const own = files.filter((file) => file.startsWith(`/sitemap/${section}-`))
  const wanted = [...files.filter((file) => file.endsWith('/lists.xml')), ...own.slice(-mostFiles)]
  return (await Promise.all(wanted.map(read))).flatMap(toPaths)
}

function toPaths(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, address = '']) =>
    URL.canParse(address) ? new URL(address).pathname : [],
  )
}
