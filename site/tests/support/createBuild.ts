import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const defaultStyle = 'body { color: black }'

/** A document with this word in its title is one that the stand-in renderer cannot render. */
export const brokenWord = 'UNRENDERABLE'

// Stands for the built renderer where a test is about the publisher: the same handler, the same folders, and pages that
// hold little else than what they read.
const toEntry = (stylesheet: string, refused: string) => `
const row = (document) => {
  if (document.title.includes('${refused}')) throw new Error('The title is not to be rendered.')
  return '<li>' + document.title + '</li>'
}
function render(path, content, siteUrl) {
  const { name } = content.global('site', ['name'])
  const { headline } = content.global('home', ['headline'])
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="${stylesheet}"><title>' + name + '</title>'
  if (path === '/404/') return [404, 'text/html', head + '<h1>Not here</h1>' + 'There is no such page. '.repeat(40)]
  if (path === '/feed.xml') return [200, 'application/rss+xml', '<rss>' + siteUrl + '</rss>']
  if (path === '/sitemap.xml') return [200, 'application/xml', '<urlset/>']
  if (path === '/robots.txt') return [200, 'text/plain', 'User-agent: *']
  const parts = path.split('/').filter(Boolean)
  const studies = content.list('case-studies', ['title'])
  const list = '<ul>' + studies.map(row).join('') + '</ul>'
  if (parts[0] === 'case-studies' && parts.length === 2) {
    const study = content.bySlug('case-studies', parts[1], ['title', 'summary', 'picture'])
    const picture = study.picture === null ? null : content.document('media', study.picture, ['alt'])
    return [200, 'text/html', head + row(study) + (study.summary ?? '') + (picture === null ? '' : picture.alt)]
  }
  return [200, 'text/html', head + '<h1>' + headline + '</h1>' + list]
}
export async function handler(request, response, next, locals) {
  if (request.url === '/nowhere/') return next()
  try {
    const [status, type, body] = render(request.url, locals.content, locals.siteUrl)
    response.writeHead(status, { 'content-type': type })
    for (let at = 0; at < body.length; at += 64) response.write(Buffer.from(body.slice(at, at + 64)))
    response.end()
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
    response.end(error.message)
  }
}
`

/** Where a stand-in build has its hashed style sheet. */
export function toStylesheet(style: string): string {
  return `/assets/site.${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`
}

/** Makes a stand-in build of the site in `directory`; `style` is what its hashed style sheet holds, `refused` the word that it cannot render. */
export async function createBuild({
  directory,
  style = defaultStyle,
  refused = brokenWord,
}: {
  directory: string
  style?: string
  refused?: string
}): Promise<string> {
  await mkdir(join(directory, 'server'), { recursive: true })
  await mkdir(join(directory, 'client', 'assets'), { recursive: true })
  const stylesheet = toStylesheet(style)
  await writeFile(join(directory, 'server', 'entry.mjs'), toEntry(stylesheet, refused))
  await writeFile(join(directory, 'client', stylesheet), `${style}\n`.repeat(60))
  await writeFile(join(directory, 'client', 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return directory
}
