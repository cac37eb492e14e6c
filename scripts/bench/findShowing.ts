import { readSitemap } from './readSitemap.ts'
import { readEtag } from './readPage.ts'

const headers = { 'accept-encoding': 'identity' }

/**
 * Publishes words by `publish`, which resolves when they are live, and finds every public path that shows them: pages and the feed that
 * hold them, and those files of the sitemap that change with them. The search's own index may follow later and is left out.
 */
export async function findShowing({
  siteUrl,
  words,
  publish,
}: {
  siteUrl: string
  words: string
  publish: () => Promise<void>
}): Promise<string[]> {
  const { files, pages } = await readSitemap(siteUrl)
  const before = await Promise.all(files.map((file) => readEtag(siteUrl + file)))
  await publish()
  const after = await Promise.all(files.map((file) => readEtag(siteUrl + file)))
  const found = files.filter((_, index) => before[index] !== after[index])
  const paths = ['/feed.xml', ...pages]
  const search = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const answer = await fetch(siteUrl + path, { headers })
      if ((await answer.text()).includes(words)) found.push(path)
    }
  }
  await Promise.all(Array.from({ length: 4 }, search))
  return found
}
