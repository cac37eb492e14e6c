import { sql } from '@payloadcms/db-postgres'

import type { Database } from '../../database.ts'

/** A delivery that this process sends now. */
export type ClaimedDelivery = {
  id: number
  release: string
  releasedAt: string
  changedPaths: number | null
  messageId: string
  attempts: number
  /** Null where the target is gone or switched off. */
  address: string | null
  secret: string | null
  isLate: boolean
}

/** A claim holds so long. A process that dies with it loses nothing: then another one takes it. Longer than a try can last. */
const claimSeconds = 30

/**
 * Takes some deliveries that are due, so that no other process takes the same. There is no lock to clear: a claim is the moment of
 * the next try, put off. Columns keep whole milliseconds, rounded: what is due now may stand half a millisecond ahead.
 */
export async function claimDeliveries({
  limit,
  database,
}: {
  limit: number
  database: Database
}): Promise<ClaimedDelivery[]> {
  const { rows } = await database.execute(sql`
    WITH due AS (
      SELECT id FROM webhook_deliveries WHERE state = 'pending' AND next_try_at <= now() + interval '1 millisecond'
      ORDER BY next_try_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED
    ), claimed AS (
      UPDATE webhook_deliveries SET attempts = attempts + 1, next_try_at = now() + make_interval(secs => ${claimSeconds}),
        updated_at = now()
      FROM due WHERE webhook_deliveries.id = due.id RETURNING webhook_deliveries.*
    )
    SELECT claimed.id, claimed.release, claimed.released_at AS "releasedAt", claimed.changed_paths::integer AS "changedPaths",
      claimed.message_id AS "messageId", claimed.attempts::integer AS attempts, target.address, target.secret,
      claimed.give_up_at < now() AS "isLate"
    FROM claimed LEFT JOIN webhook_targets AS target ON target.id = claimed.target_id AND target.active
    ORDER BY claimed.id`)
  return rows as ClaimedDelivery[]
}
