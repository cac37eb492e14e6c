import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Read } from '../../src/content/ContentReader.ts'
import { createContentReader } from '../../src/content/createContentReader.ts'
import type { Renderer } from './createRenderer.ts'
import type { ReleaseFile } from '../store/manifest.ts'
import { withCharset } from './mediaTypes.ts'

/** A page as rendered, and all that it read on the way, by name: what it depends on. */
export type RenderedPage = { file: ReleaseFile; reads: ReadonlyMap<string, Read> }

/** Milliseconds of rendering after which other work (visitors' requests) gets its turn. */
const turn = 4

/** Renders the pages at these paths. `onPage` is told of the file of each when it is done. @throws RenderError at the first page that cannot be rendered. */
export async function renderPages({
  paths,
  index,
  render,
  onPage = () => undefined,
}: {
  paths: Iterable<string>
  index: ContentIndex
  render: Renderer
  onPage?: (file: ReleaseFile) => void
}): Promise<RenderedPage[]> {
  const pages: RenderedPage[] = []
  let turnEnds = performance.now() + turn
  for (const path of paths) {
    const page = await renderPage({ path, index, render })
    pages.push(page)
    onPage(page.file)
    if (performance.now() < turnEnds) continue
    await setImmediate()
    turnEnds = performance.now() + turn
  }
  return pages
}

async function renderPage({
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
