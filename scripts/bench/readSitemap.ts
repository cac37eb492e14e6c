const first = '/sitemap.xml'

/** The paths of the sitemap's own files, which may be several, and of all pages in it. */
export async function readSitemap(siteUrl: string): Promise<{ files: string[]; pages: string[] }> {
  const files = [first]
  const pages: string[] = []
  for (const file of files) {
    const text = await (await fetch(siteUrl + file)).text()
    for (const [, address = ''] of text.matchAll(/<loc>([^<]+)<\/loc>/g)) {
      const { pathname } = new URL(address)
      if (pathname.endsWith('.xml')) files.push(pathname)
      else pages.push(pathname)
    }
  }
  return { files, pages }
}
