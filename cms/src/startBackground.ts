import type { Payload } from 'payload'

import { keepForgetting } from './enquiries/forgetOldEnquiries.ts'
import { runMails } from './enquiries/mail/runMails.ts'
import { processWide } from './processWide.ts'
import { announceAllPending } from './publishing/announceAllPending.ts'
import { runSchedule } from './publishing/schedule/runSchedule.ts'
import { keepRemovingUntouched } from './publishing/untouched/removeUntouched.ts'
import { runDeliveries } from './publishing/webhooks/runDeliveries.ts'

async function run(payload: Payload): Promise<void> {
  try {
    await announceAllPending(payload)
  } catch (err) {
    payload.logger.warn({ err, msg: 'The site could not be told of what waits. It asks by itself.' })
  }
  await runDeliveries({ payload })
}

/**
 * What the CMS does without being asked: it publishes and withdraws what is planned, tells the site of what waits, and other places of
 * releases; mails enquiries, and deletes old ones. Returns at once. Once a process: Payload calls it when it is ready, and `server.ts` sees
 * to it that it gets ready.
 *
 * Not in Next's `instrumentation.ts`: that has modules of its own, and errors of a Payload made there are unknown to the REST API.
 */
export function startBackground(payload: Payload): void {
  const background = processWide({ name: 'background', create: () => ({ isStarted: false }) })
  if (background.isStarted) return
  background.isStarted = true
  keepRemovingUntouched(payload)
  runSchedule({ payload }).catch((err: unknown) => {
    payload.logger.error({ err, msg: 'Nothing is published at a time any more.' })
  })
  keepForgetting(payload)
  runMails({ payload }).catch((err: unknown) => {
    payload.logger.error({ err, msg: 'Enquiries are not mailed any more.' })
  })
  run(payload).catch((err: unknown) => {
    payload.logger.error({ err, msg: 'Nothing is sent to other places any more.' })
  })
}
