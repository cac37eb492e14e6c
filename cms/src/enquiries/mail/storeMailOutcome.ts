import { sql } from '@payloadcms/db-postgres'

import type { Database } from '../../database.ts'
import { toDelaySeconds } from '../../publishing/webhooks/toDelaySeconds.ts'
import type { ClaimedMail } from './claimMails.ts'

/** What one try came to: mailed, nobody to mail to, or refused and why. */
export type MailOutcome = { type: 'mailed' } | { type: 'nobody' } | { type: 'refused'; why: string }

/** Notes what one try came to; where it was refused, also when the next try is, or that it was the last. */
export async function storeMailOutcome({
  mail: { id, attempts, isLate },
  outcome,
  database,
}: {
  mail: ClaimedMail
  outcome: MailOutcome
  database: Database
}): Promise<void> {
  const isWaiting = outcome.type === 'refused' && !isLate
  const state = outcome.type === 'refused' ? (isLate ? 'failed' : 'waiting') : outcome.type
  const seconds = isWaiting ? toDelaySeconds({ attempts, random: Math.random() }) : null
  const note = outcome.type === 'refused' ? outcome.why : null
  await database.execute(sql`
    UPDATE enquiries SET mail_state = ${state}, mail_note = ${note},
      mail_next_try_at = now() + make_interval(secs => ${seconds})
    WHERE id = ${id} AND mail_state = 'waiting'`)
}
