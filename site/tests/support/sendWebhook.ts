import { createWebhookHeaders, webhookPath } from '@throughline/shared'

import { secret } from './FakeCms.ts'

/** Sends a signed webhook to the site. `hint`: what the publication is about; `underWay`: how many others are being published. */
export async function sendWebhook({
  siteUrl,
  id,
  hint,
  underWay,
}: {
  siteUrl: string
  id: string
  hint?: unknown
  underWay?: number
}): Promise<Response> {
  const body = JSON.stringify({
    type: 'content.published',
    timestamp: new Date().toISOString(),
    data: { publications: [id], hint, underWay },
  })
  const timestamp = Math.floor(Date.now() / 1000)
  const headers = createWebhookHeaders({ secret, id: `msg_${id}`, timestamp, body })
  return fetch(siteUrl + webhookPath, {
    method: 'POST',
    body,
    headers: { ...headers, 'content-type': 'application/json' },
  })
}
