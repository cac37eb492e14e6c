import type { PayloadHandler } from 'payload'

import { hasSiteKey } from '../../access/siteKey.ts'
import { BrokenDocumentError } from '../readPublished.ts'

/** Lets only the site in, with its key, and answers a broken document with a sentence. */
export function forSite(handler: PayloadHandler): PayloadHandler {
  return async (req) => {
    if (!hasSiteKey(req)) {
      return Response.json(
        { errors: [{ message: 'Only the site may ask this, with its key.' }] },
        { status: 401 },
      )
    }
    try {
      const response = await handler(req)
      response.headers.set('cache-control', 'no-store')
      return response
    } catch (error) {
      if (!(error instanceof BrokenDocumentError)) throw error
      return Response.json({ errors: [{ message: error.message }] }, { status: 422 })
    }
  }
}
