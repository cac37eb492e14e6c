import type { IncomingHttpHeaders } from 'node:http'

import {
  hasValidSignature,
  type WebhookMessage,
  webhookMessageSchema,
  webhookToleranceSeconds,
} from '@throughline/shared'

import { parseJson } from './parseJson.ts'
import type { ReplayMemory } from './ReplayMemory.ts'

/** What a message tells of publications that wait. */
export type News = WebhookMessage['data']
/** What a webhook gets: a status, and a sentence for the one who sent it. `news`: there is work. */
export type Verdict = { status: number; message: string; news: News | null }

/**
 * Judges a webhook by its headers and body, as Standard Webhooks has it. `now` in seconds since 1970. A repeat of an id that
 * was accepted is fine, but no news.
 */
export function judgeWebhook({
  headers,
  body,
  secret,
  replays,
  now,
}: {
  headers: IncomingHttpHeaders
  body: string
  secret: string
  replays: ReplayMemory
  now: number
}): Verdict {
  const id = headers['webhook-id']
  const time = headers['webhook-timestamp']
  const signatures = headers['webhook-signature']
  if (typeof id !== 'string' || typeof time !== 'string' || typeof signatures !== 'string' || id === '') {
    return refuse(400, 'The headers webhook-id, webhook-timestamp and webhook-signature are needed.')
  }
  if (!/^\d{1,12}$/.test(time))
    return refuse(400, 'The header webhook-timestamp must be in seconds since 1970.')
  const timestamp = Number(time)
  if (Math.abs(now - timestamp) > webhookToleranceSeconds) {
    return refuse(401, 'The message is more than five minutes away from this server’s clock.')
  }
  if (!hasValidSignature({ secret, id, timestamp, body, signatures })) {
    return refuse(401, 'No signature of the message is valid.')
  }
  const message = parseJson(body)
  if (message === undefined) return refuse(400, 'The body is not JSON.')
  const parsed = webhookMessageSchema.safeParse(message)
  if (!parsed.success) return refuse(400, 'The body is not a message that this site knows.')
  if (replays.isRepeat({ id, now, until: timestamp + webhookToleranceSeconds })) {
    return { status: 200, message: 'Known already.', news: null }
  }
  return { status: 202, message: 'Accepted.', news: parsed.data.data }
}

function refuse(status: number, message: string): Verdict {
  return { status, message, news: null }
}
