import type { PublishedContent } from '@throughline/shared'

import { ContentIndex } from '../../src/content/ContentIndex.ts'
import { createContentReader } from '../../src/content/createContentReader.ts'
import { listPaths } from '../../src/content/listPaths.ts'
import { listRedirects, type ShownRedirect } from '../../src/content/listRedirects.ts'
import type { ReleaseFile } from '../store/manifest.ts'
import type { Renderer } from './createRenderer.ts'
import { listMediaFiles, type SiteMediaFile } from './listMediaFiles.ts'
import type { RenderedPage } from './renderPage.ts'
import { renderPages } from './renderPages.ts'

/** Everything that a release is made of. `assets` and `pages` bring their bytes; those of `media` are in the CMS or stored already. */
export type RenderedRelease = {
  pages: RenderedPage[]
  assets: readonly ReleaseFile[]
  media: SiteMediaFile[]
  redirects: ShownRedirect[]
}

/** Renders the whole site, once. @throws RenderError at the first page that cannot be rendered. */
export async function renderRelease({
  content,
  render,
  assets,
}: {
  content: PublishedContent
  render: Renderer
  assets: readonly ReleaseFile[]
}): Promise<RenderedRelease> {
  const index = ContentIndex.from(content)
  const reader = createContentReader({ index })
  const pages = await renderPages({ paths: listPaths(reader), index, render })
  const reads = pages.flatMap((page) => page.reads.map(({ read }) => read))
  return { pages, assets, media: listMediaFiles({ index, reads }), redirects: listRedirects(reader) }
}
