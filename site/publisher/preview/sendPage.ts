import { toSteadyEnd } from '@throughline/shared'

import type { Exchange } from '../serve/Route.ts'
import { sendText } from '../serve/sendText.ts'
import type { FoundPage } from './createPageFinder.ts'
import { signFiles } from './signFiles.ts'
import { toPreviewHeaders } from './toPreviewHeaders.ts'

/** Seconds for which addresses of files that are not public stay the same. They are good for twice as long. */
const slice = 3600

/** Sends a page that shows a draft, with its files where the holder of the ticket can have them; or why there is none, in words. */
export function sendPage({
  exchange: { response, headers: common },
  found: { page, origins, status },
  isPublic,
  siteUrl,
  secret,
}: {
  exchange: Exchange
  found: FoundPage
  /** Whether visitors can have the file at a path. */
  isPublic: (path: string) => boolean
  siteUrl: string
  secret: string
}): void {
  // Who waits for a page sees it as soon as it can be shown.
  const again = ['retry-after', '5', 'refresh', '5']
  if (page.status === 500) {
    const headers = toPreviewHeaders({ common, html: '', siteUrl, origins })
    return sendText({ response, status: 503, text: `${page.reason}\n`, headers, more: again })
  }
  const paths = page.files.map(({ path }) => path).filter((path) => !isPublic(path))
  const until = toSteadyEnd({ now: Math.floor(Date.now() / 1000), slice })
  const html = signFiles({ html: page.html, paths, until, secret })
  sendText({
    response,
    status: status ?? page.status,
    text: html,
    type: 'text/html; charset=utf-8',
    headers: toPreviewHeaders({ common, html, siteUrl, origins }),
    more: status === 503 ? again : [],
  })
}
