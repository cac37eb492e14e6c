import { join } from 'node:path'

import type { PublishedContent } from '@throughline/shared'

import { deriveAll } from '../../../publisher/derived/deriveAll.ts'
import { createRenderer } from '../../../publisher/render/createRenderer.ts'
import { listReleaseFiles } from '../../../publisher/render/listReleaseFiles.ts'
import { readAssets } from '../../../publisher/render/readAssets.ts'
import { renderRelease } from '../../../publisher/render/renderRelease.ts'
import { type Output, toOutput } from './Output.ts'

/** The whole site as built, with this content, and all that is derived from it. Media has no bytes. */
export async function renderOutput(content: PublishedContent, siteUrl: string): Promise<Output> {
  const directory = join(import.meta.dirname, '..', '..', '..', 'dist')
  const render = await createRenderer({ directory, siteUrl })
  const release = await renderRelease({ content, render, assets: await readAssets({ directory }) })
  const pages = release.pages
    .filter(({ file }) => file.path.endsWith('/'))
    .map(({ file }) => ({ path: file.path, html: String(file.body) }))
  const derived = await deriveAll({ pages, siteUrl })
  const files = [...listReleaseFiles(release), ...derived].map(
    ({ path, type, body }) => [path, { type, body: body ?? Buffer.alloc(0) }] as const,
  )
  const redirects = new Set(release.redirects.map(({ from }) => from))
  return toOutput({ siteUrl, files: new Map(files), redirects })
}
