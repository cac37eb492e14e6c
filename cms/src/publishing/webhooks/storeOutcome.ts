import { sql } from '@payloadcms/db-postgres'

import type { Database } from '../../database.ts'
import type { ClaimedDelivery } from './claimDeliveries.ts'
import type { Outcome } from './sendDelivery.ts'
import { toDelaySeconds } from './toDelaySeconds.ts'

/** Notes what one try came to: delivered, failed for good, or when the next try is. */
export async function storeOutcome({
  delivery,
  outcome,
  database,
}: {
  delivery: ClaimedDelivery
  outcome: Outcome
  database: Database
}): Promise<void> {
  const { id } = delivery
  const { answer } = outcome
  if (outcome.isTaken) {
    await database.execute(sql`
      UPDATE webhook_deliveries SET state = 'delivered', delivered_at = now(), next_try_at = NULL, last_answer = ${answer},
        updated_at = now() WHERE id = ${id}`)
    return
  }
  const isOver = delivery.address === null || delivery.isLate
  const seconds = toDelaySeconds({ attempts: delivery.attempts, random: Math.random() })
  await database.execute(sql`
    UPDATE webhook_deliveries SET state = ${isOver ? 'failed' : 'pending'},
      next_try_at = now() + make_interval(secs => ${isOver ? null : seconds}), last_answer = ${answer},
      updated_at = now() WHERE id = ${id} AND state = 'pending'`)
}
