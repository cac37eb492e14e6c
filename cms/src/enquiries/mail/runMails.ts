import type { Payload } from 'payload'

import { postgres } from '../../database.ts'
import { env } from '../../env.ts'
import { sleepUntilWoken } from '../../wakeable.ts'
import { findContact } from '../findContact.ts'
import { claimMails, type ClaimedMail } from './claimMails.ts'
import { describeMailFailure } from './describeMailFailure.ts'
import { storeMailOutcome, type MailOutcome } from './storeMailOutcome.ts'
import { toMail } from './toMail.ts'

/** How many are sent side by side. */
const limit = 3
const idleMilliseconds = 5000

async function send({ mail, payload }: { mail: ClaimedMail; payload: Payload }): Promise<MailOutcome> {
  const to = env.enquiriesTo ?? (await findContact(payload))?.email ?? null
  if (to === null) return { type: 'nobody' }
  try {
    await payload.sendEmail(toMail({ enquiry: mail, to, siteUrl: env.siteUrl, cmsUrl: env.cmsUrl }))
    return { type: 'mailed' }
  } catch (error) {
    return { type: 'refused', why: describeMailFailure(error) }
  }
}

/** Mails what is due. Gives how many it were. */
export async function sendDueMails(payload: Payload): Promise<number> {
  const database = postgres(payload).drizzle
  const mails = await claimMails({ limit, database })
  await Promise.all(
    mails.map(async (mail) => storeMailOutcome({ mail, outcome: await send({ mail, payload }), database })),
  )
  return mails.length
}

/**
 * Mails enquiries as they come, for as long as `stop` says nothing; never in the transaction that stores them. A mail server or a database
 * that is away is waited for. A process that dies between sending and noting it sends again, with the same Message-ID.
 */
export async function runMails({ payload, stop }: { payload: Payload; stop?: AbortSignal }): Promise<void> {
  if (env.mail === null) return
  let isTold = false
  while (stop?.aborted !== true) {
    try {
      const sent = await sendDueMails(payload)
      isTold = false
      if (sent > 0) continue
    } catch (err) {
      if (!isTold) payload.logger.warn({ err, msg: 'Enquiries could not be mailed. Trying again.' })
      isTold = true
    }
    await sleepUntilWoken({ name: 'mails', milliseconds: idleMilliseconds })
  }
}
