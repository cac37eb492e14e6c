import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { postgres } from '../database.ts'
import { findContact } from './findContact.ts'

const everyMilliseconds = 60 * 60_000

/** Deletes the enquiries that were kept for as long as the site says, whatever became of them. Gives how many it were. */
export async function forgetOldEnquiries(payload: Payload): Promise<number> {
  const contact = await findContact(payload)
  if (contact === null) return 0
  const { rowCount } = await postgres(payload).drizzle.execute(sql`
    DELETE FROM enquiries WHERE received_at < now() - make_interval(months => ${contact.keptMonths})`)
  return rowCount ?? 0
}

/** Does so at once, and every hour. A database that is away is asked again the next time. */
export function keepForgetting(payload: Payload): void {
  const forget = async () => {
    try {
      const count = await forgetOldEnquiries(payload)
      if (count > 0)
        payload.logger.info(`Deleted ${count} enquiries that had been kept for as long as the site says.`)
    } catch (err) {
      payload.logger.warn({ err, msg: 'Old enquiries could not be deleted. Trying again in an hour.' })
    }
  }
  void forget()
  setInterval(() => void forget(), everyMilliseconds).unref()
}
