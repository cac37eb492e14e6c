import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { postgres } from '../../database.ts'
import { wakeDeliveries } from './wakeDeliveries.ts'

/** Has a delivery sent at once, and tried for a day again. Gives whether there is still somebody to tell. */
export async function sendAgain({ id, payload }: { id: number; payload: Payload }): Promise<boolean> {
  const { rowCount } = await postgres(payload).drizzle.execute(sql`
    UPDATE webhook_deliveries SET state = 'pending', attempts = 0, next_try_at = now(), delivered_at = NULL,
      give_up_at = now() + interval '24 hours', updated_at = now()
    FROM webhook_targets AS target
    WHERE webhook_deliveries.id = ${id} AND target.id = webhook_deliveries.target_id AND target.active`)
  if ((rowCount ?? 0) === 0) return false
  wakeDeliveries()
  return true
}
