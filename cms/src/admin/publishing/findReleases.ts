import type { Payload, TypedUser } from 'payload'

import type { Publication, Release } from '../../payload-types.ts'
import { summarisePaths, toPaths } from './changedPathList.ts'
import type { PublicationEntry } from './PublicationEntry.ts'
import { toPublicationEntries } from './toPublicationEntries.ts'

const perPage = 10
/** How many publications of one release are told of by name. */
const mostNamed = 10

/** A release as the Publishing page lists it. */
export type ReleaseEntry = {
  id: number
  name: string
  releasedAt: string
  pages: number
  bytes: number
  /** The first of the pages and files that changed, and how many there are of either. */
  changed: { first: string[]; pages: number; files: number }
  steps: unknown
  publications: PublicationEntry[]
  publicationCount: number
}

export type ReleasePage = { releases: ReleaseEntry[]; page: number; pageCount: number }

type Asking = { payload: Payload; user: TypedUser }

async function findPublications({ name, payload, user }: Asking & { name: string }) {
  return payload.find({
    collection: 'publications',
    where: { and: [{ release: { equals: name } }, { state: { equals: 'live' } }] },
    sort: 'id',
    limit: mostNamed,
    depth: 0,
    overrideAccess: false,
    user,
  })
}

function toEntry({
  release,
  rows,
  count,
  entries,
}: {
  release: Release
  rows: Publication[]
  count: number
  entries: Map<string, PublicationEntry>
}): ReleaseEntry {
  const { id, name, releasedAt, pages, bytes, changedPaths, steps } = release
  return {
    id,
    name,
    releasedAt,
    pages,
    bytes,
    changed: summarisePaths(toPaths(changedPaths)),
    steps,
    publications: rows.flatMap((row) => entries.get(String(row.id)) ?? []),
    publicationCount: count,
  }
}

/** One page of the list of releases, newest first, each with what went live in it. */
export async function findReleases({ page, payload, user }: Asking & { page: number }): Promise<ReleasePage> {
  const found = await payload.find({
    collection: 'releases',
    sort: '-id',
    limit: perPage,
    page,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const publications = await Promise.all(
    found.docs.map(({ name }) => findPublications({ name, payload, user })),
  )
  const rows = publications.flatMap(({ docs }) => docs)
  const all = await toPublicationEntries({ rows, payload, user })
  const entries = new Map(all.map((entry) => [entry.id, entry]))
  const releases = found.docs.map((release, index) => {
    const mine = publications[index]
    return toEntry({ release, rows: mine?.docs ?? [], count: mine?.totalDocs ?? 0, entries })
  })
  return { releases, page: found.page ?? 1, pageCount: found.totalPages }
}
