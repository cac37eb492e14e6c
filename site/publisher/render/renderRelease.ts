import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'

import type { PublishedContent } from '@throughline/shared'

import { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Read } from '../../src/content/ContentReader.ts'
import { createContentReader } from '../../src/content/createContentReader.ts'
import { listPaths } from '../../src/content/listPaths.ts'
import { listRedirects, type ShownRedirect } from '../../src/content/listRedirects.ts'
import type { ReleaseFile } from '../store/manifest.ts'
import type { Renderer } from './createRenderer.ts'
import { listMediaFiles, type SiteMediaFile } from './listMediaFiles.ts'
import { withCharset } from './mediaTypes.ts'

/** A page as rendered, and all that it read on the way: what it depends on. */
export type RenderedPage = { path: string; hash: string; type: string; body: Buffer; reads: Read[] }

/** Everything that a release is made of. `assets` and `pages` bring their bytes; those of `media` are in the CMS or stored already. */
export type RenderedRelease = {
  pages: RenderedPage[]
  assets: readonly ReleaseFile[]
  media: SiteMediaFile[]
  redirects: ShownRedirect[]
}

/** Milliseconds of rendering after which other work (visitors' requests) gets its turn. */
const turn = 8

/** Renders the whole site. @throws RenderError at the first page that cannot be rendered. */
export async function renderRelease({
  content,
  render,
  assets,
}: {
  content: PublishedContent
  render: Renderer
  assets: readonly ReleaseFile[]
}): Promise<RenderedRelease> {
  const index = new ContentIndex(content)
  const reader = createContentReader({ content, index })
  const pages: RenderedPage[] = []
  let turnEnds = performance.now() + turn
  for (const path of listPaths(reader)) {
    pages.push(await renderPage({ path, content, index, render }))
    if (performance.now() < turnEnds) continue
    await setImmediate()
    turnEnds = performance.now() + turn
  }
  const media = listMediaFiles({ content, reads: readsOf(pages) })
  return { pages, assets, media, redirects: listRedirects(reader) }
}

async function renderPage({
  path,
  content,
  index,
  render,
}: {
  path: string
  content: PublishedContent
  index: ContentIndex
  render: Renderer
}): Promise<RenderedPage> {
  const reads = new Map<string, Read>()
  const onRead = (read: Read) => reads.set(JSON.stringify(read), read)
  const { type, body } = await render({ path, content: createContentReader({ content, index, onRead }) })
  const hash = createHash('sha256').update(body).digest('hex')
  return { path, hash, type: withCharset(type), body, reads: [...reads.values()] }
}

function* readsOf(pages: readonly RenderedPage[]): Generator<Read> {
  for (const page of pages) yield* page.reads
}
