import type { ContentChange, PreviewSubject } from '@throughline/shared'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Read } from '../../src/content/ContentReader.ts'
import { createContentReader } from '../../src/content/createContentReader.ts'
import type { PreviewFrame } from '../../src/views/preview/PreviewFrame.ts'
import type { NoticeReason } from '../../src/views/preview/toPreviewNotice.ts'
import { addLoadingHints } from '../render/addLoadingHints.ts'
import { callHandler } from '../render/callHandler.ts'
import type { LoadedBuild } from '../render/loadBuild.ts'
import { listMediaFiles, type SiteMediaFile } from '../render/listMediaFiles.ts'
import { findPlace, type Place } from './findPlace.ts'

/** For whom a draft is rendered, as far as its page says so. */
export type PreviewAudience =
  | { type: 'live'; root: string; origins: string[]; notes: string[] }
  | { type: 'shared'; by: string; until: string; isPublic: boolean }

/** One page with one draft in it. */
export type PreviewOrder = {
  subject: PreviewSubject
  changes: ContentChange[]
  /** Null: where the draft is best seen. */
  path: string | null
  audience: PreviewAudience
}

/** A page as rendered, and the files of the media that it reads; or why it cannot be, in a sentence. */
export type PreviewRendering =
  { status: 200 | 404; html: string; files: SiteMediaFile[] } | { status: 500; reason: string }

/** Renders drafts. It takes and gives plain data, so that it can stand in another thread than those who ask. */
export type Previewer = {
  renderPreview: (order: PreviewOrder) => Promise<PreviewRendering>
  /** The page that says why there is no draft to show. */
  renderNotice: (reason: NoticeReason) => Promise<PreviewRendering>
}

const noContent =
  'The site has not taken in the published content yet, so there is nothing to show a draft in. Try again in a moment.'

/** Renders with the built renderer, over the published content as `getContent` gives it (null: not known yet). Nothing of a draft is kept. */
export function createPreviewer({
  build,
  siteUrl,
  getContent,
}: {
  build: Promise<Pick<LoadedBuild, 'handler'>>
  siteUrl: string
  getContent: () => ContentIndex | null
}): Previewer {
  async function render(input: {
    path: string
    index: ContentIndex
    preview?: PreviewFrame
  }): Promise<PreviewRendering> {
    const reads = new Map<string, Read>()
    const onRead = (read: Read) => reads.set(JSON.stringify(read), read)
    const content = createContentReader({ index: input.index, onRead })
    const { preview } = input
    const locals = { content, siteUrl, takesEnquiries: true, ...(preview === undefined ? {} : { preview }) }
    const { handler } = await build
    const { status, headers, body } = await callHandler({ handler, url: input.path, locals })
    if (status !== 200 && status !== 404) return { status: 500, reason: body.toString() }
    if (headers.get('content-type')?.startsWith('text/html') !== true) {
      return { status: 500, reason: 'This address holds no page.' }
    }
    const files = listMediaFiles({ index: input.index, reads: reads.values() })
    return { status, html: addLoadingHints(body).toString(), files }
  }

  return {
    async renderPreview({ subject, changes, path, audience }) {
      const index = getContent()?.withChanges(changes)
      if (index === undefined) return { status: 500, reason: noContent }
      const place = findPlace({ index, subject })
      const preview = toFrame({ audience, place, path })
      return render({ path: path ?? place.path, index, preview })
    },
    async renderNotice(reason) {
      const index = getContent()
      return index === null
        ? { status: 500, reason: noContent }
        : render({ path: `/preview/${reason}/`, index })
    },
  }
}

function toFrame({
  audience,
  place,
  path,
}: {
  audience: PreviewAudience
  place: Place
  path: string | null
}): PreviewFrame {
  const { anchor } = place
  if (audience.type === 'live') {
    return { ...audience, anchor, isOwn: path === null, ownPath: place.path }
  }
  const { type, by, until, isPublic } = audience
  return { type, by, until, anchor, publicPath: isPublic ? place.path : null }
}
