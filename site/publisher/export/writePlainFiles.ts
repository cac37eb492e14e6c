import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { BlobStore } from '../store/BlobStore.ts'
import type { Manifest, ReleaseFile } from '../store/manifest.ts'
import { runLimited } from '../store/runLimited.ts'
import { toHeadersFile } from './toHeadersFile.ts'
import { toPlainFile } from './toPlainFile.ts'
import { toRedirectPage } from './toRedirectPage.ts'

/**
 * Writes a release as files that any static host can serve: `/x/` as `x/index.html`. Redirects become small pages, and a
 * `_redirects` file for hosts that know it.
 */
export async function writePlainFiles({
  directory,
  files,
  redirects,
  siteUrl,
  blobs,
}: {
  directory: string
  files: readonly ReleaseFile[]
  redirects: Manifest['redirects']
  siteUrl: string
  blobs: BlobStore
}): Promise<void> {
  const run = async (file: ReleaseFile) => {
    const target = toPlainFile({ directory, path: file.path })
    await mkdir(dirname(target), { recursive: true })
    if (file.body === undefined) await blobs.copy(file, target)
    else await writeFile(target, file.body)
  }
  const pages = listWritable({ redirects, files }).map(({ from, to }): ReleaseFile => {
    const body = Buffer.from(toRedirectPage({ to, siteUrl }))
    return { path: from, hash: '', type: 'text/html; charset=utf-8', size: body.length, body }
  })
  await runLimited({ items: [...pages, ...files], limit: 8, run })
  await writeFile(join(directory, '_headers'), toHeadersFile({ siteUrl }))
  const lines = redirects.map(({ from, to }) => `${from} ${to} 308\n`)
  if (lines.length > 0) await writeFile(join(directory, '_redirects'), lines.join(''))
}

/**
 * The redirects that can be small pages: hosts send a file as what its name says, so that of those named like a file only `.html` can; and
 * a file cannot stand where a folder of that name or another file does. The others are in `_redirects` alone.
 */
function listWritable({
  redirects,
  files,
}: {
  redirects: Manifest['redirects']
  files: readonly ReleaseFile[]
}): Manifest['redirects'] {
  const taken = new Set(
    [...files, ...redirects.map(({ from: path }) => ({ path }))].flatMap(({ path }) => toFolders(path)),
  )
  for (const { path } of files) taken.add(path)
  return redirects.filter(({ from }) => from.endsWith('/') || (/\.html?$/i.test(from) && !taken.has(from)))
}

/** The folders above a path, without the slash at their ends. */
function toFolders(path: string): string[] {
  const parts = path.split('/').slice(1, -1)
  return parts.map((_, place) => `/${parts.slice(0, place + 1).join('/')}`)
}
