import { createHash } from 'node:crypto'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Read } from '../../src/content/ContentReader.ts'
import { createContentReader } from '../../src/content/createContentReader.ts'
import type { ReleaseFile } from '../store/manifest.ts'
import type { Renderer } from './createRenderer.ts'
import { withCharset } from './mediaTypes.ts'

/** A page as rendered, and all that it read on the way, by name: what it depends on. */
export type RenderedPage = { file: ReleaseFile; reads: ReadonlyMap<string, Read> }

/** Renders one page. A read's name is its JSON. @throws RenderError */
export async function renderPage({
  path,
  index,
  render,
}: {
  path: string
  index: ContentIndex
  render: Renderer
}): Promise<RenderedPage> {
  const reads = new Map<string, Read>()
  const onRead = (read: Read) => reads.set(JSON.stringify(read), read)
  const { type, body } = await render({ path, content: createContentReader({ index, onRead }) })
  const hash = createHash('sha256').update(body).digest('hex')
  return { file: { path, hash, type: withCharset(type), size: body.length, body }, reads }
}
