import type { PayloadHandler } from 'payload'

import { hasSiteKey } from '../../access/siteKey.ts'
import { noteSite } from '../forecast.ts'

/** Lets only the site in, with its key. */
export function forSite(handler: PayloadHandler): PayloadHandler {
  return async (req) => {
    if (!hasSiteKey(req)) {
      return Response.json(
        { errors: [{ message: 'Only the site may ask this, with its key.' }] },
        { status: 401 },
      )
    }
    noteSite()
    const response = await handler(req)
    response.headers.set('cache-control', 'no-store')
    return response
  }
}
