import { enquirySchema } from '@throughline/shared'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { forSite } from '../publishing/endpoints/forSite.ts'
import { storeEnquiry } from './storeEnquiry.ts'

/** An enquiry from the site's disk. What was stored is answered with 2xx, and only that; the site sends it until then. */
export const receiveEndpoint: Endpoint = {
  path: '/receive',
  method: 'post',
  handler: forSite(async (req) => {
    const enquiry = enquirySchema.safeParse(await req.json?.().catch(() => null))
    if (!enquiry.success) {
      return Response.json({ errors: [{ message: z.prettifyError(enquiry.error) }] }, { status: 400 })
    }
    await storeEnquiry({ enquiry: enquiry.data, payload: req.payload })
    return Response.json({ stored: true })
  }),
}
