import type { IncomingMessage, ServerResponse } from 'node:http'

import { isSiteKey, type KeptRelease, releasesPaths } from '@throughline/shared'

import { compareReleases } from '../compare/compareReleases.ts'
import type { ReleaseStore } from '../store/ReleaseStore.ts'
import { sendText } from './sendText.ts'

type Answer = { status: number; body: object; more?: string[] }

/** Answers the CMS about releases (`releasesPaths`), with the site key alone. */
export async function sendReleases({
  request,
  response,
  store,
  held,
  secret,
  headers,
}: {
  request: IncomingMessage
  response: ServerResponse
  store: ReleaseStore
  /** The release that is held. */
  held: string | null
  secret: string
  headers: readonly string[]
}): Promise<void> {
  const token = request.headers.authorization?.replace(/^Bearer /i, '') ?? ''
  const {
    status,
    body,
    more = [],
  } = isSiteKey({ token, secret })
    ? await answer({ url: request.url ?? '', store, held })
    : { status: 401, body: { message: 'The site key is needed.' }, more: ['www-authenticate', 'Bearer'] }
  const text = `${JSON.stringify(body)}\n`
  sendText({ response, status, text, type: 'application/json; charset=utf-8', headers, more })
}

async function answer({
  url,
  store,
  held,
}: {
  url: string
  store: ReleaseStore
  held: string | null
}): Promise<Answer> {
  const { pathname, searchParams } = new URL(url, 'http://site')
  if (pathname === releasesPaths.list) return { status: 200, body: await listReleases({ store, held }) }
  if (pathname !== releasesPaths.compare) return { status: 404, body: { message: 'There is nothing here.' } }
  const [from, to] = await Promise.all(['from', 'to'].map((name) => store.read(searchParams.get(name) ?? '')))
  if (!from || !to) return { status: 404, body: { message: 'This release is not kept any more.' } }
  return { status: 200, body: await compareReleases({ from, to, blobs: store.blobs }) }
}

async function listReleases({
  store,
  held,
}: {
  store: ReleaseStore
  held: string | null
}): Promise<KeptRelease[]> {
  const current = store.view.current?.id
  const releases = await store.list()
  return releases.map((release) => ({
    ...release,
    isCurrent: release.id === current,
    isHeld: release.id === held,
  }))
}
