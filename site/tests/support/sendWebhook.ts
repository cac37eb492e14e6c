import { createWebhookHeaders, webhookPath } from '@throughline/shared'

import { secret } from './FakeCms.ts'

/** Sends a signed webhook to the site. */
export async function sendWebhook({ siteUrl, id }: { siteUrl: string; id: string }): Promise<Response> {
  const body = JSON.stringify({
    type: 'content.published',
    timestamp: new Date().toISOString(),
    data: { publications: [id] },
  })
  const timestamp = Math.floor(Date.now() / 1000)
  const headers = createWebhookHeaders({ secret, id: `msg_${id}`, timestamp, body })
  return fetch(siteUrl + webhookPath, {
    method: 'POST',
    body,
    headers: { ...headers, 'content-type': 'application/json' },
  })
}
