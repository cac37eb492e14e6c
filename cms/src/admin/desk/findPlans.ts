import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { postgres } from '../../database.ts'
import type { ScheduledChange } from '../../publishing/schedule/ScheduledChange.ts'
import type { DeskEntry } from './DeskEntry.ts'
import { toEntry } from './toEntry.ts'

const most = 20

/** What is planned for a document, or was refused when its time came. */
export type PlanEntry = DeskEntry &
  Pick<ScheduledChange, 'change' | 'by' | 'reason'> & { slug: string; id: string }

type Row = {
  slug: string
  id: string
  title: string | null
  change: ScheduledChange['change']
  at: string
  by: string | null
  reason: string | null
}

/** What is planned, the next first; before that, what did not happen. */
export async function findPlans(payload: Payload): Promise<PlanEntry[]> {
  const { rows } = await postgres(payload).drizzle.execute(sql`
    SELECT collection_slug AS slug, document_id AS id, document_title AS title, change, at, user_name AS by, reason
    FROM scheduled_changes ORDER BY reason IS NULL, at LIMIT ${most}`)
  return (rows as Row[]).map(({ slug, id, title, change, at, by, reason }) => ({
    ...toEntry({ slug, id, document: { title }, at }),
    slug,
    id,
    change,
    by,
    reason,
  }))
}
