import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'

import { previewPrefix, releasesPaths, webhookPath } from '@throughline/shared'

import type { Log } from '../log.ts'
import { createPreview } from '../preview/createPreview.ts'
import type { Previewer } from '../preview/createPreviewer.ts'
import type { PublisherStatus } from '../PublisherStatus.ts'
import type { ReleaseStore } from '../store/ReleaseStore.ts'
import { createSiteIndex } from './createSiteIndex.ts'
import { findAnswer } from './findAnswer.ts'
import { receiveWebhook } from './receiveWebhook.ts'
import { refuseMalformed } from './refuseMalformed.ts'
import { ReplayMemory } from './ReplayMemory.ts'
import { createSecurityHeaders } from './securityHeaders.ts'
import { sendFile } from './sendFile.ts'
import { sendHealth } from './sendHealth.ts'
import { sendReleases } from './sendReleases.ts'
import { sendText } from './sendText.ts'
import { Variants } from './Variants.ts'

/** Bytes of files held in memory. */
const cacheLimit = 192 * 1024 * 1024

/** The public HTTP server: the current release, the webhook and the health check. It does not listen yet. */
export function createServer({
  store,
  publisher,
  previewer,
  cmsUrl,
  siteUrl,
  secret,
  log,
}: {
  store: ReleaseStore
  publisher: { wake: () => void; status: () => PublisherStatus }
  previewer: Previewer
  cmsUrl: string
  siteUrl: string
  secret: string
  log: Log
}): Server {
  const headers = createSecurityHeaders({ siteUrl })
  const preview = createPreview({
    ...{ previewer, cmsUrl, siteUrl, secret, headers, log },
    findView: () => store.view,
  })
  const variants = new Variants({ blobs: store.blobs, limit: cacheLimit })
  const replays = new ReplayMemory()
  let view = store.view
  let index = createSiteIndex(view)

  function answer(request: IncomingMessage, response: ServerResponse): void | Promise<void> {
    const { url: target = '/', method } = request
    if (isAt(target, webhookPath)) {
      return receiveWebhook({ request, response, secret, replays, wake: publisher.wake, headers })
    }
    if (target.startsWith(previewPrefix)) return preview(request, response)
    if (method !== 'GET' && method !== 'HEAD') {
      const more = ['allow', 'GET, HEAD', 'connection', 'close']
      return sendText({ response, status: 405, text: 'This address can only be read.\n', headers, more })
    }
    if (isAt(target, releasesPaths.list) || isAt(target, releasesPaths.compare)) {
      return sendReleases({ request, response, store, held: publisher.status().held, secret, headers })
    }
    if (isAt(target, '/healthz')) return sendHealth({ response, view: store.view, publisher, headers })
    if (view !== store.view) {
      view = store.view
      index = createSiteIndex(view)
    }
    if (index === null) {
      const text = 'The site is being made for the first time. Try again in a few seconds.\n'
      return sendText({ response, status: 503, text, headers, more: ['retry-after', '5'] })
    }
    const found = findAnswer({ target, index })
    const send = { request, response, variants, blobs: store.blobs, headers }
    if (found.type === 'file') return sendFile({ ...send, file: found.file })
    if (found.type === 'redirect') {
      const more = ['location', found.to]
      return sendText({ response, status: 308, text: `It is at ${found.to}\n`, headers, more })
    }
    if (found.type === 'malformed') {
      return sendText({ response, status: 400, text: 'This is not an address.\n', headers })
    }
    if (index.notFound === null) return sendText({ response, status: 404, text: 'Not found.\n', headers })
    return sendFile({ ...send, file: index.notFound, status: 404 })
  }

  const server = createHttpServer({ requestTimeout: 30_000, headersTimeout: 15_000 }, (request, response) => {
    const fail = (error: unknown) => {
      if (isGone(error)) return response.destroy()
      log({
        step: 'serve',
        level: 'error',
        message: `${request.url ?? ''} could not be answered: ${String(error)}`,
      })
      if (response.headersSent) response.destroy()
      else sendText({ response, status: 500, text: 'Something went wrong here. Try again.\n', headers })
    }
    try {
      answer(request, response)?.catch(fail)
    } catch (error) {
      fail(error)
    }
  })
  server.keepAliveTimeout = 65_000
  // A client that takes nothing for so long is gone.
  server.timeout = 120_000
  server.on('clientError', (error, socket) => refuseMalformed({ error, socket, headers }))
  return server
}

function isAt(target: string, path: string): boolean {
  return target === path || target.startsWith(`${path}?`)
}

/** The visitor went away in the middle: nobody's failure. */
function isGone(error: unknown): boolean {
  const codes = ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'ABORT_ERR', 'EPIPE']
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
