import { publicGlobals, publishedCollections, type PublishedCollection } from '@throughline/shared'
import type { Payload, Where } from 'payload'

import type { StoredDocument } from '../../publishing/StoredDocument.ts'
import { findUntouched } from '../../publishing/untouched/findUntouched.ts'
import type { DeskEntry } from './DeskEntry.ts'
import { toEntry } from './toEntry.ts'

/** How many are named. */
const most = 8

/** A draft that waits. `isLive`: visitors see an older version of it. */
export type DraftEntry = DeskEntry & { isLive: boolean }
export type Drafts = { count: number; newest: DraftEntry[] }

type Version = { parent: number; updatedAt: string; version: StoredDocument }

async function findDraftsOf({
  collection,
  payload,
}: {
  collection: PublishedCollection
  payload: Payload
}): Promise<Drafts> {
  const untouched = await findUntouched({ collection, payload })
  const where: Where = {
    and: [
      { latest: { equals: true } },
      { 'version._status': { equals: 'draft' } },
      { 'version.deletedAt': { exists: false } },
      ...(untouched.length === 0 ? [] : [{ parent: { not_in: untouched } }]),
    ],
  }
  const found = await payload.db.findVersions<StoredDocument>({
    collection,
    where,
    sort: '-updatedAt',
    limit: most,
  })
  const versions = found.docs as unknown as Version[]
  const ids = versions.map(({ parent }) => parent)
  const { docs } = await payload.db.find<StoredDocument>({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: {},
    limit: 0,
    pagination: false,
  })
  const live = new Set(docs.map(({ id }) => Number(id)))
  const newest = versions.map(({ parent, updatedAt, version }) => ({
    ...toEntry({ slug: collection, id: String(parent), document: version, at: updatedAt }),
    isLive: live.has(parent),
  }))
  return { count: found.totalDocs, newest }
}

async function findGlobalDrafts(payload: Payload): Promise<Drafts> {
  const found = await Promise.all(
    publicGlobals.map(async (slug) => {
      const where: Where = { latest: { equals: true } }
      const { docs } = await payload.db.findGlobalVersions<StoredDocument>({ global: slug, where, limit: 1 })
      const [version] = docs as unknown as Version[]
      if (version?.version._status !== 'draft') return []
      const entry = toEntry({ slug, id: slug, document: {}, at: version.updatedAt })
      const row = await payload.db.findGlobal<StoredDocument>({ slug })
      return [{ ...entry, isLive: row._status === 'published' }]
    }),
  )
  return { count: found.flat().length, newest: found.flat() }
}

/** The drafts that wait, the one that somebody worked on last first. */
export async function findDrafts(payload: Payload): Promise<Drafts> {
  const all = await Promise.all([
    findGlobalDrafts(payload),
    ...publishedCollections.map((collection) => findDraftsOf({ collection, payload })),
  ])
  const newest = all.flatMap((drafts) => drafts.newest)
  newest.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))
  return { count: all.reduce((sum, { count }) => sum + count, 0), newest: newest.slice(0, most) }
}
