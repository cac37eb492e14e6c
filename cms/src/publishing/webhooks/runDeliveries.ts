import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { postgres, type Database } from '../../database.ts'
import { sleepUntilWoken } from '../../wakeable.ts'
import { claimDeliveries, type ClaimedDelivery } from './claimDeliveries.ts'
import { sendDelivery, type Outcome } from './sendDelivery.ts'
import { storeOutcome } from './storeOutcome.ts'
import { deliveriesSleeper } from './wakeDeliveries.ts'

/** How many are sent side by side. */
const limit = 5
/** The log keeps what is over for so long. */
const keptDays = 90

function toBody({ release, releasedAt, changedPaths }: ClaimedDelivery): string {
  const data = { release, releasedAt: new Date(releasedAt).toISOString(), changedPaths: changedPaths ?? 0 }
  return JSON.stringify({ type: 'release.live', timestamp: data.releasedAt, data })
}

async function deliver({
  delivery,
  database,
}: {
  delivery: ClaimedDelivery
  database: Database
}): Promise<void> {
  const { address, secret, messageId } = delivery
  const gone: Outcome = {
    isTaken: false,
    answer: 'The place was removed or switched off before it could be told',
  }
  const outcome =
    address === null ? gone : await sendDelivery({ address, secret, messageId, body: toBody(delivery) })
  await storeOutcome({ delivery, outcome, database })
}

/** Sends what is due. Gives how many it were. */
export async function sendDueDeliveries(database: Database): Promise<number> {
  const deliveries = await claimDeliveries({ limit, database })
  await Promise.all(deliveries.map((delivery) => deliver({ delivery, database })))
  return deliveries.length
}

/** Removes old lines of the log. */
export async function pruneDeliveries(database: Database): Promise<void> {
  await database.execute(sql`
    DELETE FROM webhook_deliveries WHERE state <> 'pending' AND updated_at < now() - make_interval(days => ${keptDays})`)
}

/** Sends deliveries as they fall due, for as long as `stop` says nothing. It looks when it is woken, and on a slow timer. A database that is away is waited for. */
export async function runDeliveries({
  payload,
  stop,
  idleMilliseconds = 5000,
}: {
  payload: Payload
  stop?: AbortSignal
  idleMilliseconds?: number
}): Promise<void> {
  const database = postgres(payload).drizzle
  const isOver = () => stop?.aborted === true
  let isTold = false
  await pruneDeliveries(database).catch(() => undefined)
  while (!isOver()) {
    try {
      const sent = await sendDueDeliveries(database)
      isTold = false
      if (sent > 0) continue
    } catch (err) {
      if (!isTold)
        payload.logger.warn({ err, msg: 'Messages to other places could not be sent. Trying again.' })
      isTold = true
    }
    await sleepUntilWoken({ name: deliveriesSleeper, milliseconds: idleMilliseconds })
  }
}
