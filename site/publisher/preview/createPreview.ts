import type { IncomingMessage, ServerResponse } from 'node:http'

import { type DraftQuestion, readTicket, toSteadyEnd } from '@throughline/shared'

import type { NoticeReason } from '../../src/views/preview/toPreviewNotice.ts'
import type { Log } from '../log.ts'
import { sendText } from '../serve/sendText.ts'
import type { StoreView } from '../store/ReleaseStore.ts'
import { createCms } from '../sync/createCms.ts'
import { createNotices, noticeStatuses } from './createNotices.ts'
import type { Previewer, PreviewAudience, PreviewRendering } from './createPreviewer.ts'
import { parsePreviewTarget } from './parsePreviewTarget.ts'
import { readQuestion } from './readQuestion.ts'
import { createRequestDraft } from './requestDraft.ts'
import { sendSignedFile } from './sendSignedFile.ts'
import { signFiles } from './signFiles.ts'
import { toPreviewHeaders } from './toPreviewHeaders.ts'

/** Answers requests below `/preview/`. */
export type Preview = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Seconds for which addresses of files that are not public stay the same. They are good for twice as long. */
const fileSlice = 3600

/**
 * Shows drafts to those who hold a ticket. The CMS is asked at every look: it says what the draft is and whether the ticket still
 * counts. Nothing of it is kept here.
 */
export function createPreview({
  previewer,
  findView,
  cmsUrl,
  siteUrl,
  secret,
  headers: common,
  log,
}: {
  previewer: Previewer
  /** What visitors can reach. */
  findView: () => StoreView
  cmsUrl: string
  siteUrl: string
  secret: string
  /** The headers that every answer has. */
  headers: readonly string[]
  log: Log
}): Preview {
  const onFailure = (message: string) => log({ step: 'preview', level: 'warn', message })
  const requestDraft = createRequestDraft({ url: cmsUrl, secret, onFailure })
  const cms = createCms({ url: cmsUrl, secret })
  const renderNotice = createNotices({ previewer, findRelease: () => findView().current?.id ?? null })

  function send(
    response: ServerResponse,
    { status, page, origins }: { status?: number; page: PreviewRendering; origins: readonly string[] },
  ): void {
    const now = Math.floor(Date.now() / 1000)
    const isShown = page.status !== 500
    const files = isShown ? page.files.map(({ path }) => path) : []
    const paths = files.filter((path) => findView().current?.files.has(path) !== true)
    const until = toSteadyEnd({ now, slice: fileSlice })
    const text = isShown ? signFiles({ html: page.html, paths, until, secret }) : `${page.reason}\n`
    const code = isShown ? (status ?? page.status) : 503
    sendText({
      response,
      ...{ status: code, text },
      type: isShown ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      headers: toPreviewHeaders({ common, html: text, siteUrl, origins }),
      // Who waits for a draft sees it as soon as it can be shown.
      more: code === 503 ? ['retry-after', '5', 'refresh', '5'] : [],
    })
  }

  async function refuse(response: ServerResponse, reason: NoticeReason): Promise<void> {
    // It tells nothing, so that the admin may frame it under whatever name it goes by.
    send(response, { status: noticeStatuses[reason], page: await renderNotice(reason), origins: ['*'] })
  }

  async function show({
    response,
    question,
    type,
    ...target
  }: {
    response: ServerResponse
    question: DraftQuestion
    type: 'live' | 'shared'
    root: string
    path: string | null
  }): Promise<void> {
    const now = Math.floor(Date.now() / 1000)
    const verdict = readTicket({ text: question.ticket, secret, now })
    if (verdict.type === 'expired') return refuse(response, type === 'live' ? 'signed-out' : 'expired')
    if (verdict.type === 'forged' || verdict.ticket.type !== type) return refuse(response, 'unknown')
    const draft = await requestDraft(question)
    if (draft === null) return refuse(response, 'away')
    if (draft.state === 'refused') return refuse(response, draft.reason)
    const { subject, changes, origins, notes, share, isPublic } = draft
    const audience: PreviewAudience =
      share === null
        ? { type: 'live', root: target.root, origins, notes }
        : { type: 'shared', ...share, isPublic }
    const page = await previewer.renderPreview({ subject, changes, path: target.path, audience })
    send(response, { page, origins: share === null ? origins : [] })
  }

  return async (request, response) => {
    const target = parsePreviewTarget(request.url ?? '')
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    if (!isReading && !(request.method === 'POST' && target.type === 'live')) {
      const more = ['allow', 'GET, HEAD', 'connection', 'close']
      return sendText({
        response,
        status: 405,
        text: 'This address can only be read.\n',
        headers: common,
        more,
      })
    }
    if (target.type === 'unknown') return refuse(response, 'unknown')
    if (target.type === 'file') {
      const headers = toPreviewHeaders({ common, html: '', siteUrl, origins: [] })
      const isSent = await sendSignedFile({ response, path: target.path, cms, secret, headers })
      return isSent ? undefined : refuse(response, 'unknown')
    }
    const { type, ticket } = target
    if (type === 'shared') return show({ response, question: { ticket }, type, root: '', path: null })
    const question = isReading ? { ticket } : await readQuestion({ request, ticket })
    if (question === null) {
      const text = 'The form was sent in a way that is not understood.\n'
      return sendText({ response, status: 400, text, headers: common, more: ['connection', 'close'] })
    }
    return show({ response, question, type, root: target.root, path: target.path })
  }
}
