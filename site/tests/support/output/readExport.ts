import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

import { toMediaType } from '../../../publisher/render/mediaTypes.ts'
import { type Output, toOutput } from './Output.ts'

/** The site in a folder that `release --out` wrote. */
export async function readExport({
  directory,
  siteUrl,
}: {
  directory: string
  siteUrl: string
}): Promise<Output> {
  const redirects = await readRedirects(directory)
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const files = await Promise.all(
    names.map(async (name) => {
      const path = toPath(name.slice(directory.length))
      const type = name.endsWith('.md') ? 'text/markdown; charset=utf-8' : toMediaType(name)
      return [path, { type, body: await readFile(name) }] as const
    }),
  )
  // Where a redirect leads from, the export has a page for hosts without redirects of their own.
  return toOutput({ siteUrl, redirects, files: new Map(files.filter(([path]) => !redirects.has(path))) })
}

async function readRedirects(directory: string): Promise<Set<string>> {
  const text = await readFile(join(directory, '_redirects'), 'utf8').catch(() => '')
  return new Set(text.split('\n').flatMap((line) => line.split(' ')[0] || []))
}

const toPath = (name: string) =>
  name
    .split(sep)
    .map(encodeURIComponent)
    .join('/')
    .replace(/\/index\.html$/, '/')
