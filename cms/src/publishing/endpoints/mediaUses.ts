import type { Endpoint } from 'payload'

import { isStoredId } from '../isStoredId.ts'
import { findMediaUses } from '../mediaUses/findMediaUses.ts'
import { refuse } from './forSignedIn.ts'

/** What visitors see that shows a picture or file, for whoever looks at it in the admin. */
export const mediaUsesEndpoint: Endpoint = {
  path: '/publishing/media-uses/:id',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return refuse({ status: 401, message: 'Sign in first.' })
    const id = String(req.routeParams?.['id'])
    const uses = isStoredId(id) ? await findMediaUses({ media: Number(id), payload: req.payload }) : []
    return Response.json({ uses }, { headers: { 'cache-control': 'no-store' } })
  },
}
