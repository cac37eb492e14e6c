import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import { compareReleases } from '../compare/compareReleases.ts'
import { createPreviewer } from '../preview/createPreviewer.ts'
import type { LoadedBuild } from '../render/loadBuild.ts'
import type { ReleaseStore } from '../store/ReleaseStore.ts'
import type { Handlers } from './createWire.ts'
import { listReleases } from './listReleases.ts'

/** What the handlers may use of the publishing thread. They read; only the publisher changes anything. */
export type HandlerParts = {
  siteUrl: string
  store: ReleaseStore
  build: Promise<LoadedBuild>
  /** The published content as it is now; it never changes in place. Null until all content was pulled. */
  getContent: () => ContentIndex | null
  /** The release that is held, by name. */
  getHeld: () => string | null
}

/**
 * What the serving thread can have done by `thread.call(name, data)`. A feature adds its handler here, under a name in plain words. Data
 * comes from our own other thread: what it was made of was judged there.
 */
export function createHandlers({ siteUrl, store, build, getContent, getHeld }: HandlerParts): Handlers {
  const previewer = createPreviewer({ build, siteUrl, getContent })
  return {
    'render preview': previewer.renderPreview,
    'render preview notice': previewer.renderNotice,
    'list releases': () => listReleases({ store, held: getHeld() }),
    'compare releases': async (names: { from: string; to: string }) => {
      const [from, to] = await Promise.all([store.read(names.from), store.read(names.to)])
      return from === null || to === null ? null : compareReleases({ from, to, blobs: store.blobs })
    },
  }
}
