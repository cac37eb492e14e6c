import { sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { postgres, transactionOf } from '../../database.ts'
import { publishingContext } from '../context.ts'
import { isPublicGlobal, isPublishedCollection } from '../publishedDocuments.ts'
import { describeRefusal } from './describeRefusal.ts'
import type { ScheduledChange } from './ScheduledChange.ts'

/** After so many failures that are nobody's fault a change is given up, and people are told. */
const mostTries = 20

type DueChange = {
  id: number
  slug: string
  documentId: string
  change: ScheduledChange['change']
  at: string
  userId: number | null
  userName: string | null
}

/** One change that is due, locked until the transaction of `req` ends: nobody else takes it, and nothing is left of a process that dies. */
async function claim(req: PayloadRequest): Promise<DueChange | null> {
  const { rows } = await (
    await transactionOf(req)
  ).execute(sql`
    SELECT id, collection_slug AS slug, document_id AS "documentId", change, at, user_id AS "userId", user_name AS "userName"
    FROM scheduled_changes WHERE reason IS NULL AND at <= now() AND (tries = 0 OR updated_at < now() - interval '3 seconds')
    ORDER BY at, id LIMIT 1 FOR UPDATE SKIP LOCKED`)
  return (rows[0] as DueChange | undefined) ?? null
}

class NoSuchPerson extends Error {}

/** Publishes or withdraws as the person who planned it, with all that a press of the button brings with it. */
async function act({ due, req }: { due: DueChange; req: PayloadRequest }): Promise<void> {
  const { payload } = req
  const user =
    due.userId === null
      ? null
      : await payload.db.findOne({ collection: 'users', where: { id: { equals: due.userId } }, req })
  if (!user) throw new NoSuchPerson()
  req.user = { ...user, collection: 'users' } as NonNullable<PayloadRequest['user']>
  const publishing = publishingContext(req.context)
  publishing.requestedAt = new Date(due.at).toISOString()
  publishing.isScheduled = true
  const saving = {
    data: { _status: due.change === 'publish' ? ('published' as const) : ('draft' as const) },
    depth: 0,
    overrideAccess: false,
    req,
  }
  if (isPublicGlobal(due.slug)) await payload.updateGlobal({ slug: due.slug, ...saving })
  else if (isPublishedCollection(due.slug))
    await payload.update({ collection: due.slug, id: Number(due.documentId), ...saving })
  await (await transactionOf(req)).execute(sql`DELETE FROM scheduled_changes WHERE id = ${due.id}`)
}

function toReason({ due, error }: { due: DueChange; error: unknown }): string | null {
  if (error instanceof NoSuchPerson)
    return `${due.userName ?? 'Whoever'} asked for it and no longer has an account.`
  return describeRefusal(error)
}

/** Notes what kept a change from happening: for good, or until the next try. */
async function storeFailure({
  due,
  error,
  payload,
}: {
  due: DueChange
  error: unknown
  payload: Payload
}): Promise<void> {
  const reason = toReason({ due, error })
  const { slug, documentId, change } = due
  payload.logger.warn({
    err: reason === null ? error : undefined,
    slug,
    documentId,
    change,
    msg: `A scheduled change did not happen. ${reason ?? ''}`,
  })
  await postgres(payload).drizzle.execute(sql`
    UPDATE scheduled_changes SET tries = tries + 1, updated_at = now(),
      reason = CASE WHEN ${reason}::text IS NOT NULL THEN ${reason}
        WHEN tries + 1 >= ${mostTries} THEN 'The CMS failed at it. The reason is in its log.' END
    WHERE id = ${due.id} AND at = ${due.at} AND reason IS NULL`)
}

/**
 * Carries out one change that is due. The change, its publication and the end of the plan are one transaction: all or nothing,
 * whenever a process dies. Gives whether there was one.
 */
export async function carryOutNext(payload: Payload): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  let due: DueChange | null = null
  try {
    due = await claim(req)
    if (due) await act({ due, req })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    if (due === null) throw error
    await storeFailure({ due, error, payload })
  }
  return due !== null
}
