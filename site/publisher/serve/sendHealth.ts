import type { ServerResponse } from 'node:http'

import type { EnquiryStatus } from '../enquiries/EnquiryStatus.ts'
import type { PublisherStatus } from '../PublisherStatus.ts'
import type { StoreView } from '../store/ReleaseStore.ts'
import { sendJson } from './sendJson.ts'

/** Tells how the site is: 200 once there is a release, 503 before. Public, so it names no content. */
export function sendHealth({
  response,
  view,
  status: parts,
  headers,
}: {
  response: ServerResponse
  view: StoreView
  status: PublisherStatus & EnquiryStatus
  headers: readonly string[]
}): void {
  const release = view.current?.id ?? null
  const health = { status: release === null ? 'starting' : 'ok', release, ...parts }
  sendJson({
    response,
    status: release === null ? 503 : 200,
    body: health,
    headers,
    more: release === null ? ['retry-after', '5'] : [],
  })
}
