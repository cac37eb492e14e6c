import { setTimeout as wait } from 'node:timers/promises'

import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import { processWide } from './processWide.ts'
import { announceAllPending } from './publishing/announceAllPending.ts'
import { runDeliveries } from './publishing/webhooks/runDeliveries.ts'

const retryMilliseconds = 2000

async function connect(): Promise<Payload> {
  for (;;) {
    try {
      return await getPayload({ config })
    } catch (error) {
      console.error('The CMS is not ready. Trying again.', error)
      await wait(retryMilliseconds)
    }
  }
}

async function announceOnce(payload: Payload): Promise<void> {
  try {
    await announceAllPending(payload)
  } catch (err) {
    payload.logger.warn({ err, msg: 'The site could not be told of what waits. It asks by itself.' })
  }
}

async function run(): Promise<void> {
  const payload = await connect()
  await announceOnce(payload)
  await runDeliveries({ payload })
}

/** What the CMS does without being asked: it tells the site of what waits, and other places of releases. Returns at once. Once a process. */
export function startBackground(): void {
  const background = processWide({ name: 'background', create: () => ({ isStarted: false }) })
  if (background.isStarted) return
  background.isStarted = true
  run().catch((error: unknown) => console.error('Nothing is sent to other places any more.', error))
}
