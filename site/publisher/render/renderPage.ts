import { createHash } from 'node:crypto'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { ReleaseFile } from '../store/manifest.ts'
import { createNotingReader, type FindRead, type NamedRead } from './createNotingReader.ts'
import type { Renderer } from './createRenderer.ts'
import { withCharset } from './mediaTypes.ts'

/** A page as rendered, and all that it read on the way: what it depends on. */
export type RenderedPage = { file: ReleaseFile; reads: readonly NamedRead[] }

/** Renders one page. @throws RenderError */
export async function renderPage({
  path,
  index,
  render,
  findRead,
}: {
  path: string
  index: ContentIndex
  render: Renderer
  findRead?: FindRead | undefined
}): Promise<RenderedPage> {
  const { content, listReads } = createNotingReader({ index, findRead })
  const { type, body } = await render({ path, content })
  const hash = createHash('sha256').update(body).digest('hex')
  return { file: { path, hash, type: withCharset(type), size: body.length, body }, reads: listReads() }
}
