import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'

import { postgres } from '../../database.ts'

/** Whether the CMS and its database answer. Open to everyone, says nothing else. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async (req) => {
    try {
      await postgres(req.payload).drizzle.execute(sql`SELECT 1`)
      return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
    } catch {
      return Response.json(
        { status: 'no database' },
        { status: 503, headers: { 'cache-control': 'no-store' } },
      )
    }
  },
}
