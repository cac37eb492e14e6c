import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import { createWebhookHeaders, type WebhookMessage } from '@throughline/shared'

import { env } from '../env.ts'
import { processWide } from '../processWide.ts'
import { countPublishing } from './announceAfterCommit.ts'
import { createAnnouncer, type Announcement } from './createAnnouncer.ts'
import { takeHint } from './freshPublications.ts'

const timeoutMilliseconds = 10_000
/** The site takes messages of 64 KB. */
const mostCharacters = 20_000

async function send({ id, at, publications }: Announcement): Promise<boolean> {
  const timestamp = Math.floor(Date.now() / 1000)
  const content: WebhookMessage = {
    type: 'content.published',
    timestamp: at,
    data: { publications, underWay: countPublishing() },
  }
  const hint = await takeHint(publications)
  const told = JSON.stringify({ ...content, data: { ...content.data, ...(hint && { hint }) } })
  const body = told.length > mostCharacters ? JSON.stringify(content) : told
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

const announcer = () =>
  processWide({
    name: 'announcer',
    create: () => createAnnouncer({ send, createId: () => `msg_${randomUUID()}` }),
  })

/**
 * Tells the site by signed webhook that publications wait, or with none, that orders changed. Returns at once; a site that does not
 * answer is tried again for a day. The webhook is a hint: what is lost with it, the site finds by asking.
 */
export function announcePublications(publications: string[]): void {
  announcer().announce(publications)
}

/** The same, and waits for the answer to the next try. Gives whether the site took it. */
export async function announceNow(publications: string[]): Promise<boolean> {
  return announcer().announceNow(publications)
}

/** Waits until the announcements under way are through, at most so long. For commands that end. */
export async function settleAnnouncements({ milliseconds }: { milliseconds: number }): Promise<void> {
  await Promise.race([announcer().settled(), wait(milliseconds)])
}
