import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { postgres } from '../../database.ts'
import { sleepUntilWoken } from '../../wakeable.ts'
import { carryOutNext } from './carryOut.ts'
import { scheduleSleeper } from './wakeSchedule.ts'

/** Another process may have planned something meanwhile: nobody sleeps longer. */
const mostMilliseconds = 2000
/** What is due may be in the hands of another process. */
const leastMilliseconds = 200

async function findMillisecondsUntilNext(payload: Payload): Promise<number> {
  const { rows } = await postgres(payload).drizzle.execute(sql`
    SELECT extract(epoch FROM min(at) - now()) * 1000 AS wait FROM scheduled_changes WHERE reason IS NULL`)
  const wait = (rows[0] as { wait: string | null } | undefined)?.wait
  return wait === null || wait === undefined ? mostMilliseconds : Number(wait)
}

/**
 * Publishes and withdraws what is planned, each at its time, for as long as `stop` says nothing. What fell due while nobody was there
 * happens at once. A database that is away is waited for.
 */
export async function runSchedule({
  payload,
  stop,
}: {
  payload: Payload
  stop?: AbortSignal
}): Promise<void> {
  let isTold = false
  while (stop?.aborted !== true) {
    let milliseconds = mostMilliseconds
    try {
      while (await carryOutNext(payload));
      milliseconds = await findMillisecondsUntilNext(payload)
      isTold = false
    } catch (err) {
      if (!isTold)
        payload.logger.warn({ err, msg: 'What is scheduled could not be looked at. Trying again.' })
      isTold = true
    }
    const bounded = Math.min(mostMilliseconds, Math.max(leastMilliseconds, milliseconds))
    await sleepUntilWoken({ name: scheduleSleeper, milliseconds: bounded })
  }
}
