import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import { createWebhookHeaders, type WebhookMessage } from '@throughline/shared'

import { env } from '../env.ts'

/** Seconds to wait before each try after the first, each with up to half as much again at random. The site asks by itself as well. */
const retryDelays = [0.5, 2, 5, 15, 30, 60, 120]
const timeoutMilliseconds = 10_000

/** Announcements under way. */
const underWay = new Set<Promise<void>>()

async function send({ id, body }: { id: string; body: string }): Promise<boolean> {
  const timestamp = Math.floor(Date.now() / 1000)
  try {
    const response = await fetch(env.webhookUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...createWebhookHeaders({ secret: env.webhookSecret, id, timestamp, body }),
      },
      body,
      signal: AbortSignal.timeout(timeoutMilliseconds),
    })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}

async function announce(publications: string[]): Promise<void> {
  const id = `msg_${randomUUID()}`
  const message: WebhookMessage = {
    type: 'content.published',
    timestamp: new Date().toISOString(),
    data: { publications },
  }
  const body = JSON.stringify(message)
  if (await send({ id, body })) return
  for (const seconds of retryDelays) {
    await wait(seconds * 1000 * (1 + Math.random() / 2), undefined, { ref: false })
    if (await send({ id, body })) return
  }
}

/**
 * Tells the site by signed webhook that publications wait. Returns at once; a site that does not answer is tried again for some
 * minutes. The webhook is a hint: what is lost with it, the site finds by asking.
 */
export function announcePublications(publications: string[]): void {
  const announcement = announce(publications).finally(() => underWay.delete(announcement))
  underWay.add(announcement)
}

/** Waits until the announcements under way are through, at most so long. For commands that end. */
export async function settleAnnouncements({ milliseconds }: { milliseconds: number }): Promise<void> {
  await Promise.race([Promise.allSettled(underWay), wait(milliseconds)])
}
