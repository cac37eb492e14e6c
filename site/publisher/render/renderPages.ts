import { setImmediate } from 'node:timers/promises'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { ReleaseFile } from '../store/manifest.ts'
import type { Renderer } from './createRenderer.ts'
import type { FindRead } from './createNotingReader.ts'
import { type RenderedPage, renderPage } from './renderPage.ts'

/** Milliseconds of rendering after which other work (messages, a preview) gets its turn. */
const turn = 4

/** Renders some of the waiting paths elsewhere, beside us: takes them from the end of the list, and gives a page for each that it took. */
export type Help = (waiting: string[], onPage: (page: RenderedPage) => void) => Promise<void>

/** Renders the pages at these paths. `onPage` is told of the file of each when it is done. @throws RenderError at the first page that cannot be rendered. */
export async function renderPages({
  paths,
  index,
  render,
  onPage = () => undefined,
  help = () => Promise.resolve(),
  findRead,
}: {
  paths: Iterable<string>
  index: ContentIndex
  render: Renderer
  onPage?: (file: ReleaseFile) => void
  help?: Help | undefined
  findRead?: FindRead | undefined
}): Promise<RenderedPage[]> {
  const pages: RenderedPage[] = []
  const note = (page: RenderedPage) => {
    pages.push(page)
    onPage(page.file)
  }
  // From its end a list is taken for nothing; the first to be rendered stand there.
  const waiting = [...paths].reverse()
  const own = async () => {
    let turnEnds = performance.now() + turn
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      note(await renderPage({ path, index, render, findRead }))
      if (performance.now() < turnEnds) continue
      await setImmediate()
      turnEnds = performance.now() + turn
    }
  }
  try {
    await Promise.all([own(), help(waiting, note)])
  } catch (error) {
    waiting.length = 0
    throw error
  }
  // What helpers could not do is left to us.
  await own()
  return pages
}
