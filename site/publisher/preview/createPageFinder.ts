import { type DraftQuestion, readTicket } from '@throughline/shared'

import type { NoticeReason } from '../../src/views/preview/toPreviewNotice.ts'
import type { Previewer, PreviewAudience, PreviewRendering } from './createPreviewer.ts'
import type { RequestDraft } from './requestDraft.ts'

/** A page to be sent. `origins`: who may frame it; none where it stands for itself. `status`: where it is not that of the page. */
export type FoundPage = { page: PreviewRendering; origins: readonly string[]; status?: number }

/** What is asked for: with a ticket of this type, a page (null: where the draft is best seen). `root` starts the addresses of the preview. */
type Asked = { type: 'live' | 'shared'; question: DraftQuestion; root: string; path: string | null }

/** Statuses by what a notice says. */
const statuses: Record<NoticeReason, number> = {
  'signed-out': 403,
  expired: 410,
  withdrawn: 410,
  deleted: 410,
  unknown: 404,
  away: 503,
}

/**
 * Finds pages with drafts for those who hold a ticket. The CMS is asked at every look: it says what the draft is and whether the ticket
 * still counts.
 */
export function createPageFinder({
  previewer,
  renderNotice,
  requestDraft,
  secret,
}: {
  previewer: Pick<Previewer, 'renderPreview'>
  renderNotice: Previewer['renderNotice']
  requestDraft: RequestDraft
  secret: string
}): { find: (asked: Asked) => Promise<FoundPage>; refuse: (reason: NoticeReason) => Promise<FoundPage> } {
  async function refuse(reason: NoticeReason): Promise<FoundPage> {
    // It tells nothing, so that the admin may frame it under whatever name it goes by.
    return { page: await renderNotice(reason), origins: ['*'], status: statuses[reason] }
  }

  async function find({ type, question, root, path }: Asked): Promise<FoundPage> {
    const now = Math.floor(Date.now() / 1000)
    const verdict = readTicket({ text: question.ticket, secret, now })
    if (verdict.type === 'expired') return refuse(type === 'live' ? 'signed-out' : 'expired')
    if (verdict.type === 'forged' || verdict.ticket.type !== type) return refuse('unknown')
    const draft = await requestDraft(question)
    if (draft === null) return refuse('away')
    if (draft.state === 'refused') return refuse(draft.reason)
    const { subject, changes, origins, notes, share, isPublic } = draft
    const audience: PreviewAudience =
      share === null ? { type: 'live', root, origins, notes } : { type: 'shared', ...share, isPublic }
    const page = await previewer.renderPreview({ subject, changes, path, audience })
    return { page, origins: share === null ? origins : [] }
  }

  return { find, refuse }
}
