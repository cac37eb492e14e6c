import {
  documentSchemas,
  globalSchemas,
  publishedCollections,
  type ContractDocuments,
  type ContractGlobals,
  type PublicCollection,
  type PublicGlobal,
} from '@throughline/shared'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { toContract, toGlobalContract } from './contract/toContract.ts'
import { documentNames } from './publishedDocuments.ts'

/** A published document that the contract refuses: it was published under an older contract. */
export class BrokenDocumentError extends Error {
  override name = 'BrokenDocumentError'
}

type Row = Record<string, unknown>

function broken({
  collection,
  row,
  issues,
}: {
  collection: PublicCollection | PublicGlobal
  row: Row
  issues: string
}) {
  const title = typeof row['title'] === 'string' ? ` “${row['title']}”` : ''
  return new BrokenDocumentError(
    `${documentNames[collection]}${title} does not have the form that the site expects: ${issues}. Open it, mend it and publish it again.`,
  )
}

/** A stored row → its contract document. @throws BrokenDocumentError */
export function parseRow<C extends PublicCollection>(collection: C, row: Row): ContractDocuments[C] {
  const { candidate, problems } = toContract({ collection, row })
  const parsed = documentSchemas[collection].safeParse(candidate)
  if (parsed.success && problems.length === 0) return parsed.data as ContractDocuments[C]
  const issues = [
    ...problems.map((problem) => problem.message),
    parsed.error ? z.prettifyError(parsed.error) : '',
  ]
  throw broken({ collection, row, issues: issues.join(' ').replace(/\s+/g, ' ').trim() })
}

const isPublished: Where = { _status: { equals: 'published' } }

function isPublishedOneByOne(collection: PublicCollection): boolean {
  return (publishedCollections as readonly string[]).includes(collection)
}

/** The stored rows of a collection's published documents; all of them, or those with the given ids. */
export async function findPublishedRows({
  collection,
  ids,
  req,
}: {
  collection: PublicCollection
  ids?: string[]
  req: PayloadRequest
}): Promise<Row[]> {
  const conditions: Where[] = []
  if (isPublishedOneByOne(collection)) conditions.push(isPublished)
  if (ids) conditions.push({ id: { in: ids } })
  const { docs } = await req.payload.db.find<Row & { id: number }>({
    collection,
    where: conditions.length === 0 ? {} : { and: conditions },
    sort: 'id',
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** The published documents of a collection as contract documents. @throws BrokenDocumentError */
export async function readPublishedDocuments<C extends PublicCollection>({
  collection,
  req,
}: {
  collection: C
  req: PayloadRequest
}): Promise<ContractDocuments[C][]> {
  const rows = await findPublishedRows({ collection, req })
  return rows.map((row) => parseRow(collection, row))
}

/** A global as the public may see it; null where it was never published. @throws BrokenDocumentError */
export async function readPublishedGlobal<G extends PublicGlobal>({
  global,
  req,
}: {
  global: G
  req: PayloadRequest
}): Promise<ContractGlobals[G] | null> {
  const row = await req.payload.db.findGlobal<Row>({ slug: global, req })
  if (row['_status'] !== 'published') return null
  const { candidate, problems } = toGlobalContract({ global, row })
  const parsed = globalSchemas[global].safeParse(candidate)
  if (parsed.success && problems.length === 0) return parsed.data as ContractGlobals[G]
  const issues = [
    ...problems.map((problem) => problem.message),
    parsed.error ? z.prettifyError(parsed.error) : '',
  ]
  throw broken({ collection: global, row, issues: issues.join(' ').replace(/\s+/g, ' ').trim() })
}
