import { publishingPaths, reportSchema, type Report } from '@throughline/shared'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { markPublications } from '../markPublications.ts'
import { forSite } from './forSite.ts'

async function storeRelease({
  release,
  req,
}: {
  release: NonNullable<Report['release']>
  req: PayloadRequest
}) {
  const known = await req.payload.db.findOne({
    collection: 'releases',
    where: { name: { equals: release.id } },
    select: {},
    req,
  })
  if (known) return
  const { id: name, createdAt: releasedAt, pages, bytes, changedPaths, steps } = release
  await req.payload.db.create({
    collection: 'releases',
    data: { name, releasedAt, pages, bytes, changedPaths, steps },
    req,
  })
}

async function store({ report, req }: { report: Report; req: PayloadRequest }): Promise<void> {
  if (report.release) await storeRelease({ release: report.release, req })
  for (const { id, at } of report.live) {
    const release = report.release?.id ?? null
    await markPublications({ ids: [id], data: { state: 'live', liveAt: at, release }, req })
  }
  for (const { id, reason } of report.failed) {
    await markPublications({ ids: [id], data: { state: 'failed', reason }, req })
  }
}

/** What became of publications: live in a release, or failed and why. */
export const reportEndpoint: Endpoint = {
  path: publishingPaths.report.replace('/api', ''),
  method: 'post',
  handler: forSite(async (req) => {
    const report = reportSchema.safeParse(await req.json?.())
    if (!report.success) {
      return Response.json({ errors: [{ message: z.prettifyError(report.error) }] }, { status: 400 })
    }
    await store({ report: report.data, req })
    return Response.json({ stored: true })
  }),
}
