import { sql } from '@payloadcms/db-postgres'
import type { Report } from '@throughline/shared'
import type { Payload } from 'payload'

import { postgres, type Database } from '../database.ts'
import { markFailed, markLive, markMended } from './markPublications.ts'
import { noteLost } from './noteLost.ts'
import { storeSiteState } from './orders/storedOrders.ts'
import { createDeliveries } from './webhooks/createDeliveries.ts'
import { wakeDeliveries } from './webhooks/wakeDeliveries.ts'

/** Stores a release that is new to the CMS. Gives whether it was. */
async function storeRelease({
  release,
  database,
}: {
  release: NonNullable<Report['release']>
  database: Database
}): Promise<boolean> {
  const { id: name, createdAt, pages, bytes, changedPaths, steps } = release
  const { rows } = await database.execute(sql`
    INSERT INTO releases (name, released_at, pages, bytes, changed_paths, steps, updated_at, created_at)
    VALUES (${name}, ${createdAt}, ${pages}, ${bytes}, ${JSON.stringify(changedPaths)}::jsonb, ${JSON.stringify(steps)}::jsonb,
      now(), now())
    ON CONFLICT (name) DO NOTHING RETURNING id`)
  return rows.length > 0
}

/**
 * What became of publications, in one transaction: all of a report, or nothing. Where visitors see another release than before,
 * other places are told.
 */
export async function storeReport({ report, payload }: { report: Report; payload: Payload }): Promise<void> {
  const isNews = await postgres(payload).drizzle.transaction(async (database) => {
    const { release, live, failed } = report
    const isNewRelease = release !== null && (await storeRelease({ release, database }))
    await markLive({ live, release: release?.id ?? null, database })
    await markFailed({ failed, database })
    await markMended({ mended: report.mended ?? [], release: release?.id ?? null, database })
    await noteLost({ lost: report.lost ?? [], database })
    const { hasHeldChanged } = await storeSiteState({ report, database })
    if (!isNewRelease && !hasHeldChanged) return false
    return createDeliveries({ release: report.held ?? release?.id ?? null, database })
  })
  if (isNews) wakeDeliveries()
}
