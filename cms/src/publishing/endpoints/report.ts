import { publishingPaths, reportSchema } from '@throughline/shared'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { storeReport } from '../storeReport.ts'
import { forSite } from './forSite.ts'

/** What became of publications: live in a release, or failed and why; and what the site holds or waits for. */
export const reportEndpoint: Endpoint = {
  path: publishingPaths.report.replace('/api', ''),
  method: 'post',
  handler: forSite(async (req) => {
    const report = reportSchema.safeParse(await req.json?.())
    if (!report.success) {
      return Response.json({ errors: [{ message: z.prettifyError(report.error) }] }, { status: 400 })
    }
    await storeReport({ report: report.data, payload: req.payload })
    return Response.json({ stored: true })
  }),
}
