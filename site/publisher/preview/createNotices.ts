import type { NoticeReason } from '../../src/views/preview/toPreviewNotice.ts'
import type { Previewer, PreviewRendering } from './createPreviewer.ts'

/** The pages that say why there is no draft: rendered once a release, so that asking for many costs nothing. */
export function createNotices({
  previewer,
  findRelease,
}: {
  previewer: Pick<Previewer, 'renderNotice'>
  /** The name of the release that visitors see. */
  findRelease: () => string | null
}): Previewer['renderNotice'] {
  let release: string | null = null
  const pages = new Map<NoticeReason, PreviewRendering>()
  return async (reason) => {
    if (release !== findRelease()) pages.clear()
    release = findRelease()
    const known = pages.get(reason)
    if (known !== undefined) return known
    const page = await previewer.renderNotice(reason)
    if (page.status !== 500) pages.set(reason, page)
    return page
  }
}
