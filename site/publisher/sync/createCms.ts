import {
  type ContentAnswer,
  contentAnswerSchema,
  createSiteKey,
  type PendingAnswer,
  pendingAnswerSchema,
  publishingPaths,
  type Report,
} from '@throughline/shared'
import { z } from 'zod'

import { CmsError, MissingFileError } from './CmsError.ts'

/** The CMS as the publisher sees it. Every call throws a CmsError when there is no proper answer in time. */
export interface Cms {
  /** Everything that is public. */
  requestContent(): Promise<ContentAnswer>
  /** The oldest publications that wait; those after one with the id `after`. */
  requestPending(after?: string): Promise<PendingAnswer>
  sendReport(report: Report): Promise<void>
  /** The bytes of a media file. @throws MissingFileError where the CMS has no such file. */
  requestMediaFile(filename: string): Promise<AsyncIterable<Uint8Array>>
  /** Breaks off what it is being asked: something else is more urgent. */
  interrupt(): void
}

/** Milliseconds that an answer may take. */
const timeouts = { content: 60_000, pending: 10_000, report: 10_000, media: 120_000 }

/** A client of the CMS at `url`. Calls end early when `signal` is aborted. */
export function createCms({
  url,
  secret,
  signal,
}: {
  url: string
  secret: string
  signal?: AbortSignal
}): Cms {
  const headers = { authorization: `Bearer ${createSiteKey(secret)}` }
  let interruption = new AbortController()

  async function request(
    path: string,
    { timeout, ...init }: { timeout: number; method?: string; body?: string; headers?: object },
  ): Promise<Response> {
    const signals = [AbortSignal.timeout(timeout), interruption.signal]
    if (signal !== undefined) signals.push(signal)
    try {
      return await fetch(url + path, {
        ...init,
        headers: { ...headers, ...init.headers },
        signal: AbortSignal.any(signals),
        redirect: 'error',
      })
    } catch (error) {
      throw new CmsError(`The CMS at ${url} did not answer ${path} (${toReason(error)}).`, { cause: error })
    }
  }

  async function checkStatus(response: Response, path: string): Promise<void> {
    if (response.ok) return
    const reason = await readReason(response)
    if (response.status === 401 || response.status === 403) {
      throw new CmsError(
        `The CMS at ${url} refused the site's key (${response.status}): PUBLISH_WEBHOOK_SECRET must be the same on both sides.`,
      )
    }
    throw new CmsError(`The CMS at ${url} answered ${path} with status ${response.status}${reason}.`)
  }

  async function ask<T>(path: string, schema: z.ZodType<T>, timeout: number): Promise<T> {
    const response = await request(path, { timeout })
    await checkStatus(response, path)
    const body: unknown = await response.json().catch((error: unknown) => {
      throw new CmsError(`The CMS at ${url} answered ${path} with no whole JSON (${toReason(error)}).`)
    })
    const result = schema.safeParse(body)
    if (result.success) return result.data
    throw new CmsError(`The CMS at ${url} answered ${path} against the contract: ${toSentence(result.error)}`)
  }

  return {
    interrupt() {
      interruption.abort()
      interruption = new AbortController()
    },
    requestContent: () => ask(publishingPaths.content, contentAnswerSchema, timeouts.content),
    requestPending: (after) => {
      const query = after === undefined ? '' : `?after=${after}`
      return ask(publishingPaths.pending + query, pendingAnswerSchema, timeouts.pending)
    },
    async sendReport(report) {
      const path = publishingPaths.report
      const body = JSON.stringify(report)
      const json = { 'content-type': 'application/json' }
      const response = await request(path, { timeout: timeouts.report, method: 'POST', body, headers: json })
      await checkStatus(response, path)
      await response.arrayBuffer().catch(() => undefined)
    },
    async requestMediaFile(filename) {
      const path = `/api/media/file/${encodeURIComponent(filename)}`
      const response = await request(path, { timeout: timeouts.media })
      if (response.status === 404) {
        void response.body?.cancel().catch(() => undefined)
        throw new MissingFileError(`The CMS does not have the file ${filename}. Upload it again.`)
      }
      await checkStatus(response, path)
      return readBody(response, () => `The CMS at ${url} broke off in the middle of ${path}.`)
    },
  }
}

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string().max(2000) })).min(1) })

/** What the CMS says of its refusal, if it says something. Reading it to the end also frees the connection. */
async function readReason(response: Response): Promise<string> {
  const answer = refusalSchema.safeParse(await response.json().catch(() => null))
  return answer.success
    ? `: ${answer.data.errors
        .map(({ message }) => message)
        .join(' ')
        .replace(/\.$/, '')}`
    : ''
}

async function* readBody(response: Response, toMessage: () => string): AsyncGenerator<Uint8Array> {
  if (response.body === null) return
  try {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) yield chunk
  } catch (error) {
    throw new CmsError(toMessage(), { cause: error })
  }
}

function toSentence(error: z.ZodError): string {
  const [issue] = error.issues
  return issue === undefined ? 'unknown' : `${issue.path.join('.') || 'the whole'}: ${issue.message}`
}

/** Why a fetch failed, short: `ECONNREFUSED`, `no answer in time`. */
function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  if (error.name === 'AbortError') return 'broken off'
  const { cause } = error
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message
  return error.message
}
