import { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** A request handler of Node's HTTP server, as the built renderer exports one. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: object,
) => unknown
export type HandlerAnswer = { status: number; headers: ReadonlyMap<string, string>; body: Buffer }

/** In the place of a connection: there is none that could be cut, so that nothing need listen for that. */
const noSocket = Object.freeze({}) as Socket

/**
 * Calls a handler with a GET of `url` and collects what it answers, without a server or a connection. Rejects where the handler throws, breaks off in the middle or passes the request on.
 */
export function callHandler({
  handler,
  url,
  locals,
}: {
  handler: Handler
  url: string
  locals: object
}): Promise<HandlerAnswer> {
  return new Promise((resolve, reject) => {
    const request = new IncomingMessage(noSocket)
    request.method = 'GET'
    request.url = url
    request.headers = { host: 'localhost' }
    const response = new CollectingResponse(request, (result) => {
      if (result instanceof Error) reject(result)
      else resolve(result)
    })
    const passOn = (error?: unknown) => reject(toError(error ?? 'no page of the site has this address'))
    Promise.resolve()
      .then(() => handler(request, response, passOn, locals))
      .catch((error: unknown) => reject(toError(error)))
  })
}

/** A response that keeps what is written to it. Node's own buffers for a socket are not used. */
class CollectingResponse extends ServerResponse {
  readonly #settle: (result: HandlerAnswer | Error) => void
  readonly #chunks: Buffer[] = []
  readonly #headers = new Map<string, string>()

  constructor(request: IncomingMessage, settle: (result: HandlerAnswer | Error) => void) {
    super(request)
    this.#settle = settle
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.find((value) => typeof value === 'object' && value !== null)
    for (const [name, value] of Object.entries(headers ?? {})) {
      this.#headers.set(name.toLowerCase(), String(value))
    }
    return this
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#chunks.push(toBuffer(chunk))
    callLast(rest)
    return true
  }

  override end(...rest: unknown[]): this {
    const [chunk] = rest
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function')
      this.#chunks.push(toBuffer(chunk))
    for (const [name, value] of Object.entries(this.getHeaders())) {
      if (!this.#headers.has(name)) this.#headers.set(name, String(value))
    }
    this.#settle({ status: this.statusCode, headers: this.#headers, body: join(this.#chunks) })
    callLast(rest)
    this.emit('finish')
    this.emit('close')
    return this
  }

  override destroy(error?: Error): this {
    this.#settle(error ?? new Error('the renderer broke off'))
    this.emit('close')
    return this
  }
}

/** The renderer mostly writes a page at once: that is not copied. */
function join(chunks: readonly Buffer[]): Buffer {
  const [first] = chunks
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks)
}

function toBuffer(chunk: unknown): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk)
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  throw new TypeError('The renderer wrote something that is neither text nor bytes.')
}

function callLast(values: unknown[]): void {
  const last = values.at(-1)
  if (typeof last === 'function') queueMicrotask(() => void (last as () => unknown)())
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
