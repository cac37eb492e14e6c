import { releasesPaths } from '@throughline/shared'

import { hasSiteKey, keyNeeded } from './hasSiteKey.ts'
import type { Exchange } from './Route.ts'
import { sendJson } from './sendJson.ts'

type Answer = { status: number; body: unknown }

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
  const isKnown = hasSiteKey({ request, secret })
  sendJson({ response, headers, ...(isKnown ? await answer({ url: request.url ?? '', call }) : keyNeeded) })
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
