import { sql } from '@payloadcms/db-postgres'

import type { Database } from '../../database.ts'

/**
 * Notes for each active target that it is to be told of the release that visitors see; of the newest where none is named. Gives
 * whether there is anything to tell.
 */
export async function createDeliveries({
  release,
  database,
}: {
  release: string | null
  database: Database
}): Promise<boolean> {
  const { rowCount } = await database.execute(sql`
    INSERT INTO webhook_deliveries (target_id, target_name, release, released_at, changed_paths, message_id, state, attempts,
      next_try_at, give_up_at, updated_at, created_at)
    SELECT target.id, target.name, release.name, release.released_at, jsonb_array_length(release.changed_paths),
      'msg_' || gen_random_uuid(), 'pending', 0, now(), now() + interval '24 hours', now(), now()
    FROM webhook_targets AS target,
      (SELECT * FROM releases WHERE ${release}::text IS NULL OR name = ${release}::text ORDER BY id DESC LIMIT 1) AS release
    WHERE target.active`)
  return (rowCount ?? 0) > 0
}
