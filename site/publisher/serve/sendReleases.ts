import { isSiteKey, releasesPaths } from '@throughline/shared'

import type { Exchange } from './Route.ts'
import { sendText } from './sendText.ts'

type Answer = { status: number; body: unknown; more?: string[] }

/** Answers the CMS about releases (`releasesPaths`), with the site key alone. */
export async function sendReleases({
  request,
  response,
  headers,
  secret,
  call,
}: Exchange & {
  secret: string
  /** Asks the publishing thread, which knows the releases. */
  call: (name: string, data?: unknown) => Promise<unknown>
}): Promise<void> {
  const token = request.headers.authorization?.replace(/^Bearer /i, '') ?? ''
  const {
    status,
    body,
    more = [],
  } = isSiteKey({ token, secret })
    ? await answer({ url: request.url ?? '', call })
    : { status: 401, body: { message: 'The site key is needed.' }, more: ['www-authenticate', 'Bearer'] }
  const text = `${JSON.stringify(body)}\n`
  sendText({ response, status, text, type: 'application/json; charset=utf-8', headers, more })
}

async function answer({
  url,
  call,
}: {
  url: string
  call: (name: string, data?: unknown) => Promise<unknown>
}): Promise<Answer> {
  const { pathname, searchParams } = new URL(url, 'http://site')
  if (pathname === releasesPaths.list) return { status: 200, body: await call('list releases') }
  const [from, to] = ['from', 'to'].map((name) => searchParams.get(name) ?? '')
  const comparison = await call('compare releases', { from, to })
  return comparison === null
    ? { status: 404, body: { message: 'This release is not kept any more.' } }
    : { status: 200, body: comparison }
}
