import type { KeptRelease } from '@throughline/shared'
import type { Payload } from 'payload'

import { findOrders } from '../../publishing/orders/storedOrders.ts'
import { toReleaseMoment } from '../../publishing/releaseNames.ts'
import { toCurrentRelease } from '../publishing/toCurrentRelease.ts'

/** What visitors see: since when, ISO 8601, and how many pages; null before the first release. */
export type ShownRelease = { since: string; pages: number | null } | null

/** The release that visitors see, by the site's word where it answers. */
export async function findShownRelease({
  kept,
  payload,
}: {
  kept: KeptRelease[] | null
  payload: Payload
}): Promise<ShownRelease> {
  const { held } = await findOrders(payload)
  const { docs } = await payload.find({ collection: 'releases', sort: '-id', limit: 1, depth: 0 })
  const name = toCurrentRelease({ kept, held, newest: docs[0]?.name ?? null })
  if (name === null) return null
  const told = kept?.find(({ id }) => id === name)
  const [stored] = (
    await payload.find({ collection: 'releases', where: { name: { equals: name } }, limit: 1 })
  ).docs
  const since = told?.createdAt ?? stored?.releasedAt ?? toReleaseMoment(name)?.toISOString()
  return since === undefined ? null : { since, pages: told?.pages ?? stored?.pages ?? null }
}
