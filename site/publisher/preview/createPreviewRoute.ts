import { previewPrefix } from '@throughline/shared'

import type { ServerEnv } from '../env.ts'
import type { Log } from '../log.ts'
import type { Exchange, Route } from '../serve/Route.ts'
import { sendText } from '../serve/sendText.ts'
import { createCms } from '../sync/createCms.ts'
import type { PublishingThread } from '../thread/PublishingThread.ts'
import { createNotices } from './createNotices.ts'
import { createPageFinder, type FoundPage } from './createPageFinder.ts'
import { parsePreviewTarget } from './parsePreviewTarget.ts'
import { readQuestion } from './readQuestion.ts'
import { createRequestDraft } from './requestDraft.ts'
import { sendPage } from './sendPage.ts'
import { sendSignedFile } from './sendSignedFile.ts'
import { toPreviewer } from './toPreviewer.ts'
import { toPreviewHeaders } from './toPreviewHeaders.ts'

/** Answers all that is asked below `/preview/`: drafts and their files, for those who hold a ticket. Nothing of them is kept. */
export function createPreviewRoute({
  thread,
  env: { CMS_URL: url, SITE_URL: siteUrl, PUBLISH_WEBHOOK_SECRET: secret },
  log,
}: {
  thread: Pick<PublishingThread, 'view' | 'call'>
  env: ServerEnv
  log: Log
}): Route {
  const previewer = toPreviewer(thread.call)
  const onFailure = (message: string) => log({ step: 'preview', level: 'warn', message })
  const cms = createCms({ url, secret })
  const pages = createPageFinder({
    ...{ previewer, secret },
    renderNotice: createNotices({ previewer, findRelease: () => thread.view.current?.id ?? null }),
    requestDraft: createRequestDraft({ url, secret, onFailure }),
  })
  const isPublic = (path: string) => thread.view.current?.files.has(path) === true
  const send = (exchange: Exchange, found: FoundPage) =>
    sendPage({ exchange, found, isPublic, siteUrl, secret })

  async function sendFile(exchange: Exchange, path: string): Promise<void> {
    const { response, headers: common } = exchange
    const headers = toPreviewHeaders({ common, html: '', siteUrl, origins: [] })
    const isSent = await sendSignedFile({ response, path, cms, secret, headers })
    if (!isSent) send(exchange, await pages.refuse('unknown'))
  }

  async function answer(exchange: Exchange): Promise<void> {
    const { request, response, headers } = exchange
    const target = parsePreviewTarget(request.url ?? '')
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    const refuse = (status: number, text: string, more: string[] = []) =>
      sendText({ response, status, text: `${text}\n`, headers, more: ['connection', 'close', ...more] })

    if (!isReading && !(request.method === 'POST' && target.type === 'live')) {
      return refuse(405, 'This address can only be read.', ['allow', 'GET, HEAD'])
    }
    if (target.type === 'unknown') return send(exchange, await pages.refuse('unknown'))
    if (target.type === 'file') return sendFile(exchange, target.path)
    const { ticket } = target
    if (target.type === 'shared') {
      return send(exchange, await pages.find({ type: 'shared', question: { ticket }, root: '', path: null }))
    }
    const question = isReading ? { ticket } : await readQuestion({ request, ticket })
    if (question === null) return refuse(400, 'The form was sent in a way that is not understood.')
    send(exchange, await pages.find({ ...target, question }))
  }

  return { path: previewPrefix, takesBelow: true, takesAllMethods: true, answer }
}
