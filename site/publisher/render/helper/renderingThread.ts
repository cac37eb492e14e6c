import { parentPort, workerData } from 'node:worker_threads'

import type { ContentChange } from '@throughline/shared'

import { ContentIndex, type Globals } from '../../../src/content/ContentIndex.ts'
import { createWire } from '../../thread/createWire.ts'
import { createRenderer } from '../createRenderer.ts'
import { renderPage } from '../renderPage.ts'
import type { RenderingOptions, SentPage } from './RenderHelper.ts'

/** The rendering thread: what `RenderHelper` starts. It has the content as it is told of it, and renders what it is asked for. */

if (parentPort === null) throw new Error('This is started as a thread by RenderHelper.ts.')
const { build: directory, siteUrl } = workerData as RenderingOptions
const renderer = createRenderer({ directory, siteUrl })
let accepted: ContentIndex | null = null
let tried: ContentIndex | null = null

const wire = createWire({
  port: parentPort,
  handlers: {
    /** What was tried last is the content from then on. */
    accept: () => void (accepted = tried),
    /** Changes to the content; to none at all where `globals` are given. */
    try: ({ globals, changes }: { globals: Globals | null; changes: ContentChange[] }) => {
      const base = globals === null ? accepted : ContentIndex.empty(globals)
      if (base === null) throw new Error('The rendering thread has no content.')
      tried = base.withChanges(changes)
    },
    render: async (paths: string[]): Promise<SentPage[]> => {
      const render = await renderer
      if (tried === null) throw new Error('The rendering thread has no content.')
      const pages: SentPage[] = []
      for (const path of paths) {
        const { file, reads } = await renderPage({ path, index: tried, render })
        // A copy of its own: a small buffer is a part of a large one, which would be sent whole.
        const body = new Uint8Array(file.body ?? [])
        pages.push({ ...file, body, reads: reads.map(({ name }) => name) })
      }
      return pages
    },
  },
})
process.on('unhandledRejection', (reason) => {
  throw reason
})
renderer.then(
  () => wire.tell('ready'),
  () => process.exit(1),
)
