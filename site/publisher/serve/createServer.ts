import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'

import type { Log } from '../log.ts'
import type { BlobFiles } from '../store/BlobFiles.ts'
import type { StoreView } from '../store/ReleaseStore.ts'
import { createFileHeaders } from './createFileHeaders.ts'
import { createSiteIndex } from './createSiteIndex.ts'
import { findAnswer } from './findAnswer.ts'
import { refuseMalformed } from './refuseMalformed.ts'
import { createRouteFinder, type Route } from './Route.ts'
import { createSecurityHeaders } from './securityHeaders.ts'
import { sendFile } from './sendFile.ts'
import { sendText } from './sendText.ts'
import { Variants } from './Variants.ts'

/** Bytes of files held in memory: the pages of 10,000 case studies as browsers ask for them, compressed. */
const cacheLimit = 48 * 1024 * 1024

/** The public HTTP server: the routes, and the release that `getView` gives. It does not listen yet. */
export function createServer({
  getView,
  opened = Promise.resolve(),
  blobs,
  routes,
  siteUrl,
  log,
}: {
  getView: () => StoreView
  /** Resolves when `getView` gives what is on disk. Who asks for a page before that waits. */
  opened?: Promise<void>
  blobs: BlobFiles
  routes: readonly Route[]
  siteUrl: string
  log: Log
}): Server {
  const headers = createSecurityHeaders({ siteUrl })
  const toFileHeaders = createFileHeaders({ siteUrl })
  const variants = new Variants({ blobs, limit: cacheLimit })
  const findRoute = createRouteFinder(routes)
  let view = getView()
  let index = createSiteIndex(view)
  let isOpen = false
  void opened.then(() => (isOpen = true))

  function answer(request: IncomingMessage, response: ServerResponse): void | Promise<void> {
    const { url: target = '/', method } = request
    const route = findRoute(target)
    if (method !== 'GET' && method !== 'HEAD' && route?.takesAllMethods !== true) {
      const more = ['allow', 'GET, HEAD', 'connection', 'close']
      return sendText({ response, status: 405, text: 'This address can only be read.\n', headers, more })
    }
    const answered = route === undefined ? 'pass' : route.answer({ request, response, headers })
    if (answered !== 'pass') return answered
    if (view !== getView()) {
      view = getView()
      index = createSiteIndex(view)
    }
    if (index === null && !isOpen) return opened.then(() => answer(request, response))
    if (index === null) {
      const text = 'The site is being made for the first time. Try again in a few seconds.\n'
      return sendText({ response, status: 503, text, headers, more: ['retry-after', '5'] })
    }
    const found = findAnswer({ target, index })
    const send = { request, response, variants, blobs, headers: toFileHeaders(target) }
    if (found.type === 'file') return sendFile({ ...send, file: found.file })
    if (found.type === 'redirect') {
      const more = ['location', found.to]
      return sendText({ response, status: 308, text: `It is at ${found.to}\n`, headers, more })
    }
    if (found.type === 'malformed') {
      return sendText({ response, status: 400, text: 'This is not an address.\n', headers })
    }
    if (index.notFound === null) return sendText({ response, status: 404, text: 'Not found.\n', headers })
    return sendFile({ ...send, headers, file: index.notFound, status: 404 })
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

/** The visitor went away in the middle: nobody's failure. */
function isGone(error: unknown): boolean {
  const codes = ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'ABORT_ERR', 'EPIPE']
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
