import { sql } from '@payloadcms/db-postgres'
import {
  publicGlobals,
  publishedCollections,
  type PublicGlobal,
  type PublishedCollection,
} from '@throughline/shared'
import type { Payload } from 'payload'

import { postgres } from '../../database.ts'
import { listRelations } from '../listRelations.ts'
import { toKind } from '../publishedDocuments.ts'
import type { StoredDocument } from '../StoredDocument.ts'
import { listUploadPaths } from './listUploadPaths.ts'

/** What is public and shows a picture or file. `id` of a global is its slug. */
export type MediaUse = { slug: string; id: string; title: string }

type Asking = { media: number; payload: Payload }

/** How a picture or file stands in a written text, wherever in a row the text is. */
function inTexts(media: number) {
  return `$.** ? (@.type == "upload" && @.value == ${media})`
}

async function findInTexts({ table, media, payload }: Asking & { table: string }): Promise<number[]> {
  const { rows } = await postgres(payload).drizzle.execute(sql`
    SELECT id FROM ${sql.identifier(table)} AS document
    WHERE _status = 'published' AND jsonb_path_exists(to_jsonb(document), ${inTexts(media)}::jsonpath)`)
  return (rows as { id: number }[]).map(({ id }) => id)
}

async function findInCollection({
  collection,
  media,
  payload,
}: Asking & { collection: PublishedCollection }): Promise<MediaUse[]> {
  const paths = listUploadPaths(payload.collections[collection].config.flattenedFields)
  const table = collection.replaceAll('-', '_')
  const ids = await findInTexts({ table, media, payload })
  const anywhere = [{ id: { in: ids } }, ...paths.map((path) => ({ [path]: { equals: media } }))]
  const { docs } = await payload.db.find<StoredDocument>({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, { or: anywhere }] },
    select: { title: true },
    sort: '-updatedAt',
    limit: 50,
    pagination: false,
  })
  return docs.map(({ id, title }) => ({
    slug: collection,
    id: String(id),
    title: title || toKind(collection),
  }))
}

async function findInGlobal({
  global,
  media,
  payload,
}: Asking & { global: PublicGlobal }): Promise<MediaUse[]> {
  const row = await payload.db.findGlobal<StoredDocument>({ slug: global })
  const fields = payload.globals.config.find(({ slug }) => slug === global)?.flattenedFields ?? []
  const relations = listRelations({ fields, data: row })
  const isInField = relations.some(({ collection, id }) => collection === 'media' && id === String(media))
  const isShown =
    row._status === 'published' &&
    (isInField || (await findInTexts({ table: global, media, payload })).length > 0)
  return isShown ? [{ slug: global, id: global, title: toKind(global) }] : []
}

/** What visitors see that shows a picture or file. */
export async function findMediaUses(asking: Asking): Promise<MediaUse[]> {
  const found = await Promise.all([
    ...publishedCollections.map((collection) => findInCollection({ ...asking, collection })),
    ...publicGlobals.map((global) => findInGlobal({ ...asking, global })),
  ])
  return found.flat()
}
