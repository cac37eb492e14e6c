import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { postgres, transactionOf, type Database } from '../../database.ts'
import { toPersonName } from '../toPersonName.ts'
import type { ScheduledChange } from './ScheduledChange.ts'
import { wakeSchedule } from './wakeSchedule.ts'

/** The rows of `scheduled-changes`. Each change is one statement. */

/** A document or global: `slug` and `id`, which of a global is its slug. */
export type Subject = { slug: string; id: string }

type Row = { change: ScheduledChange['change']; at: string; user_name: string | null; reason: string | null }

/** What is planned for a document, the earliest first. */
export async function findSchedule({
  slug,
  id,
  payload,
}: Subject & { payload: Payload }): Promise<ScheduledChange[]> {
  const { rows } = await postgres(payload).drizzle.execute(sql`
    SELECT change, at, user_name, reason FROM scheduled_changes
    WHERE collection_slug = ${slug} AND document_id = ${id} ORDER BY at`)
  return (rows as Row[]).map(({ change, at, user_name, reason }) => ({
    change,
    at: new Date(at).toISOString(),
    by: user_name,
    reason,
  }))
}

/** Plans a change of a document, in the place of an earlier plan of the same kind. */
export async function storeScheduledChange({
  slug,
  id,
  title,
  change,
  at,
  user,
  payload,
}: Subject & {
  title: string
  change: ScheduledChange['change']
  at: Date
  user: TypedUser
  payload: Payload
}): Promise<void> {
  await postgres(payload).drizzle.execute(sql`
    INSERT INTO scheduled_changes
      (collection_slug, document_id, document_title, change, at, user_id, user_name, reason, tries, updated_at, created_at)
    VALUES (${slug}, ${id}, ${title}, ${change}, ${at.toISOString()}, ${user.id}, ${toPersonName(user)}, NULL, 0, now(), now())
    ON CONFLICT (collection_slug, document_id, change) DO UPDATE SET document_title = excluded.document_title, at = excluded.at,
      user_id = excluded.user_id, user_name = excluded.user_name, reason = NULL, tries = 0, updated_at = now()`)
  wakeSchedule()
}

/** Drops plans for a document: one, or all. Gives whether there was one. */
async function drop({
  slug,
  id,
  change,
  database,
}: Subject & { change: ScheduledChange['change'] | null; database: Database }): Promise<boolean> {
  const { rowCount } = await database.execute(sql`
    DELETE FROM scheduled_changes WHERE collection_slug = ${slug} AND document_id = ${id}
      AND (${change}::text IS NULL OR change::text = ${change})`)
  return (rowCount ?? 0) > 0
}

/** Cancels a plan, or takes note of its refusal. Gives whether there was one. */
export async function cancelScheduledChange({
  payload,
  ...plan
}: Subject & { change: ScheduledChange['change']; payload: Payload }): Promise<boolean> {
  return drop({ ...plan, database: postgres(payload).drizzle })
}

/** Drops what a save has settled, in its transaction: one plan, or with `change: null` all of them. */
export async function settleSchedule({
  req,
  ...settled
}: Subject & { change: ScheduledChange['change'] | null; req: PayloadRequest }): Promise<void> {
  await drop({ ...settled, database: await transactionOf(req) })
}
