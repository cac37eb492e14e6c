import { forecastPath, type ContentChange, type Forecast } from '@throughline/shared'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { processWide } from '../processWide.ts'
import { countPublishing } from './announceAfterCommit.ts'
import { publishingContext } from './context.ts'
import { isPublishedCollection } from './publishedDocuments.ts'
import { parseRow } from './readPublished.ts'
import { askSite } from './requests/askSite.ts'

/** Rendering that is of use only while a save lasts. */
const milliseconds = 1000

const site = () => processWide({ name: 'site', create: () => ({ isKnown: false }) })

/** A site asked with its key: there is one at the other end of the webhook. */
export function noteSite(): void {
  site().isKnown = true
}

/**
 * Tells the site what is about to be written, so that it renders while the save goes on. It counts for nothing: what is committed is
 * announced after COMMIT, as ever. One save alone is told of, since a site with much to do should do that first.
 */
export function forecast({
  collection,
  data,
  id,
  req,
}: {
  collection: string
  data: Record<string, unknown>
  id?: number | string
  req?: Partial<PayloadRequest>
}): void {
  const isPublishing =
    isPublishedCollection(collection) &&
    data['_status'] === 'published' &&
    publishingContext(req?.context ?? {}).savesDraft === false
  if (!isPublishing || id === undefined || !site().isKnown || countPublishing() !== 1) return
  const change = toChange({ collection, id: String(id), data })
  if (change === null) return
  const body: Forecast = { changes: [change] }
  // Where it gets lost, the site renders later.
  askSite({ path: forecastPath, schema: z.object({}), body, milliseconds }).catch(() => undefined)
}

/** Null where the contract refuses it: what is wrong is told where it is checked. */
function toChange({
  collection,
  id,
  data,
}: {
  collection: string
  id: string
  data: object
}): ContentChange | null {
  try {
    const document = parseRow(collection as never, { ...data, id })
    return { type: 'document', collection, id, document } as ContentChange
  } catch {
    return null
  }
}
