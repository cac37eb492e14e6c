import { sql } from '@payloadcms/db-postgres'

import type { Database } from '../../database.ts'

/** An enquiry that this process mails now. */
export type ClaimedMail = {
  id: number
  enquiryId: string
  name: string
  email: string
  message: string
  about: string | null
  aboutPath: string | null
  receivedAt: string
  attempts: number
  /** It has been tried for so long that this is the last time. */
  isLate: boolean
}

/** A claim holds so long, which is longer than a try can last. A process that dies with it loses nothing: then another one takes it. */
const claimSeconds = 120
const triedDays = 3

/** Takes some enquiries that are to be mailed, so that no other process takes the same: the next try is put off. */
export async function claimMails({
  limit,
  database,
}: {
  limit: number
  database: Database
}): Promise<ClaimedMail[]> {
  const { rows } = await database.execute(sql`
    WITH due AS (
      SELECT id FROM enquiries WHERE mail_state = 'waiting' AND mail_next_try_at <= now()
      ORDER BY mail_next_try_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE enquiries SET mail_attempts = mail_attempts + 1, mail_next_try_at = now() + make_interval(secs => ${claimSeconds})
    FROM due WHERE enquiries.id = due.id
    RETURNING enquiries.id, enquiry_id AS "enquiryId", name, email, message, about, about_path AS "aboutPath",
      received_at AS "receivedAt", mail_attempts::integer AS attempts,
      created_at < now() - make_interval(days => ${triedDays}) AS "isLate"`)
  return rows as ClaimedMail[]
}
