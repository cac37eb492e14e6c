import { sql } from '@payloadcms/db-postgres'
import { waitingSchema, type PublishingOrders, type Report, type Waiting } from '@throughline/shared'
import type { Payload } from 'payload'

import { postgres, type Database } from '../../database.ts'

/** The one row of the global `publishing-orders`. Each change is one statement, so that none undoes another. */

const id = 1

export type StoredOrders = PublishingOrders & {
  holdAskedAt: string | null
  holdAskedBy: string | null
  /** The release that the site holds, by its own word. */
  held: string | null
  /** What waits for a person's word, by the site's word. */
  waiting: Waiting | null
}

type Row = {
  hold: string | null
  hold_asked_at: string | null
  hold_asked_by: string | null
  allowed_drop: string | null
  held: string | null
  waiting: unknown
}

/** What is ordered and what the site says of it; nothing at all before the first time. */
export async function findOrders(payload: Payload): Promise<StoredOrders> {
  const { rows } = await postgres(payload).drizzle.execute(
    sql`SELECT * FROM publishing_orders WHERE id = ${id}`,
  )
  const row = rows[0] as Row | undefined
  const waiting = waitingSchema.safeParse(row?.waiting)
  return {
    hold: row?.hold ?? null,
    holdAskedAt: row?.hold_asked_at ? new Date(row.hold_asked_at).toISOString() : null,
    holdAskedBy: row?.hold_asked_by ?? null,
    allowedDrop: row?.allowed_drop ?? null,
    held: row?.held ?? null,
    waiting: waiting.success ? waiting.data : null,
  }
}

/** What the publisher is told. */
export async function findPublishingOrders(payload: Payload): Promise<PublishingOrders> {
  const { hold, allowedDrop } = await findOrders(payload)
  return { hold, allowedDrop }
}

/** Has visitors see a release until publishing is resumed; `release: null` resumes. */
export async function storeHold({
  release,
  askedBy,
  payload,
}: {
  release: string | null
  askedBy: string
  payload: Payload
}): Promise<void> {
  const at = release === null ? null : new Date().toISOString()
  const by = release === null ? null : askedBy
  await postgres(payload).drizzle.execute(sql`
    INSERT INTO publishing_orders (id, hold, hold_asked_at, hold_asked_by, updated_at, created_at)
    VALUES (${id}, ${release}, ${at}, ${by}, now(), now())
    ON CONFLICT (id) DO UPDATE SET hold = excluded.hold, hold_asked_at = excluded.hold_asked_at,
      hold_asked_by = excluded.hold_asked_by, updated_at = now()`)
}

/** Allows the drop of pages that has this fingerprint. */
export async function storeAllowedDrop({
  fingerprint,
  payload,
}: {
  fingerprint: string
  payload: Payload
}): Promise<void> {
  await postgres(payload).drizzle.execute(sql`
    INSERT INTO publishing_orders (id, allowed_drop, updated_at, created_at) VALUES (${id}, ${fingerprint}, now(), now())
    ON CONFLICT (id) DO UPDATE SET allowed_drop = excluded.allowed_drop, updated_at = now()`)
}

/** Notes what the site says it holds and what waits. What it does not mention stays. Gives whether another release is held than before. */
export async function storeSiteState({
  report,
  database,
}: {
  report: Pick<Report, 'held' | 'waiting'>
  database: Database
}): Promise<{ hasHeldChanged: boolean }> {
  const { held, waiting } = report
  if (held === undefined && waiting === undefined) return { hasHeldChanged: false }
  await database.execute(sql`
    INSERT INTO publishing_orders (id, updated_at, created_at) VALUES (${id}, now(), now()) ON CONFLICT (id) DO NOTHING`)
  if (waiting !== undefined) {
    const stored = waiting === null ? null : JSON.stringify(waiting)
    await database.execute(sql`UPDATE publishing_orders SET waiting = ${stored}::jsonb WHERE id = ${id}`)
  }
  if (held === undefined) return { hasHeldChanged: false }
  const { rows } = await database.execute(sql`
    UPDATE publishing_orders SET held = ${held} WHERE id = ${id} AND held IS DISTINCT FROM ${held} RETURNING id`)
  return { hasHeldChanged: rows.length > 0 }
}
