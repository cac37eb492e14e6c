import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { findContractProblems } from '../findContractProblems.ts'
import { isPublicGlobal, isPublishedCollection, toKind } from '../publishedDocuments.ts'
import {
  cancelScheduledChange,
  findSchedule,
  storeScheduledChange,
  type Subject,
} from '../schedule/storedSchedule.ts'
import { isStoredId } from '../isStoredId.ts'
import type { StoredDocument } from '../StoredDocument.ts'
import { forSignedIn, refuse } from './forSignedIn.ts'

const subject = z.strictObject({
  slug: z.string(),
  id: z.string(),
  change: z.enum(['publish', 'withdraw']),
})

type Found = Record<string, unknown> & StoredDocument

/** The latest draft of a document that the person may change; null where there is none for them. */
async function findLatest({ slug, id, req }: Subject & { req: PayloadRequest }): Promise<Found | null> {
  const asUser = { depth: 0, draft: true, overrideAccess: false, req } as const
  if (isPublicGlobal(slug)) {
    const config = req.payload.globals.config.find((global) => global.slug === slug)
    const mayChange = id === slug && (await config?.access.update({ req }))
    return mayChange ? ((await req.payload.findGlobal({ slug, ...asUser })) as unknown as Found) : null
  }
  if (!isPublishedCollection(slug) || !isStoredId(id)) return null
  const collection: CollectionSlug = slug
  const found = await req.payload.findByID({ collection, id: Number(id), disableErrors: true, ...asUser })
  return found as unknown as Found | null
}

/** What would keep the document from being published if its time were now, in one line; null where nothing would. */
async function findObstacle({
  slug,
  document,
  req,
}: {
  slug: string
  document: Found
  req: PayloadRequest
}): Promise<string | null> {
  const source = isPublicGlobal(slug)
    ? { global: slug, document }
    : isPublishedCollection(slug)
      ? { collection: slug, document }
      : null
  const problems = source ? await findContractProblems({ source, req }) : []
  return problems.length === 0 ? null : problems.map(({ message }) => message).join(' ')
}

const schedule = forSignedIn({
  schema: subject.extend({ at: z.iso.datetime() }),
  handle: async ({ body: { slug, id, change, at }, req, user }) => {
    const document = await findLatest({ slug, id, req })
    if (!document)
      return refuse({ status: 404, message: 'There is no such document, or it is not yours to publish.' })
    if (change === 'withdraw' && isPublicGlobal(slug)) {
      return refuse({ status: 400, message: 'This cannot be withdrawn: without it there is no site.' })
    }
    const moment = new Date(at)
    if (moment.getTime() <= Date.now()) {
      return refuse({ status: 400, message: 'That moment has passed. Choose a later one.' })
    }
    const title = document.title ?? document.from ?? toKind(slug)
    await storeScheduledChange({ slug, id, title, change, at: moment, user, payload: req.payload })
    const obstacle = change === 'publish' ? await findObstacle({ slug, document, req }) : null
    return Response.json({ schedule: await findSchedule({ slug, id, payload: req.payload }), obstacle })
  },
})

const unschedule = forSignedIn({
  schema: subject,
  handle: async ({ body, req }) => {
    const { slug, id } = body
    if (!(await findLatest({ slug, id, req }))) {
      return refuse({ status: 404, message: 'There is no such document, or it is not yours to publish.' })
    }
    if (!(await cancelScheduledChange({ ...body, payload: req.payload }))) {
      return refuse({
        status: 409,
        message: 'Nothing is planned any more. It has just happened, or somebody cancelled it.',
      })
    }
    return Response.json({ schedule: await findSchedule({ slug, id, payload: req.payload }), obstacle: null })
  },
})

const show: Endpoint['handler'] = async (req) => {
  if (!req.user) return refuse({ status: 401, message: 'Sign in first.' })
  const { slug, id } = req.routeParams as { slug: string; id: string }
  const answer = { schedule: await findSchedule({ slug, id, payload: req.payload }), obstacle: null }
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}

/** Publishing and withdrawing at a time: what is planned for a document, planning, and cancelling. */
export const scheduleEndpoints: Endpoint[] = [
  { path: '/publishing/schedule/:slug/:id', method: 'get', handler: show },
  { path: '/publishing/schedule', method: 'post', handler: schedule },
  { path: '/publishing/unschedule', method: 'post', handler: unschedule },
]
