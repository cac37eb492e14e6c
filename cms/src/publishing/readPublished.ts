import {
  documentSchemas,
  globalSchemas,
  publicGlobals,
  publishedCollections,
  type ContractDocuments,
  type ContractGlobals,
  type PublicCollection,
  type PublicGlobal,
} from '@throughline/shared'
import type { PayloadRequest, Where } from 'payload'
import type { z } from 'zod'

import type { FieldProblem } from './contract/createReading.ts'
import { toContract, toGlobalContract } from './contract/toContract.ts'
import type { BrokenDocument } from './noteBroken.ts'
import { documentNames } from './publishedDocuments.ts'
import { withoutLostLinks } from './withoutLostLinks.ts'

/** A published document that the contract refuses: it was published under an older contract. */
export class BrokenDocumentError extends Error {
  override name = 'BrokenDocumentError'
  readonly document: BrokenDocument

  constructor(document: BrokenDocument) {
    super(document.reason)
    this.document = document
  }
}

type Row = Record<string, unknown>

function broken({ slug, row, issues }: { slug: PublicCollection | PublicGlobal; row: Row; issues: string }) {
  const isGlobal = (publicGlobals as readonly string[]).includes(slug)
  const name = [row['title'], row['from'], row['filename']].find((words) => typeof words === 'string')
  const kind = documentNames[slug]
  return new BrokenDocumentError({
    slug,
    id: isGlobal ? slug : String(row['id']),
    title: typeof name === 'string' ? name : kind,
    reason: `${kind}${typeof name === 'string' ? ` “${name}”` : ''} does not have the form that the site expects. ${issues} Open it, mend it and publish it again.`,
  })
}

/** What is wrong, in sentences, each with the field where it is. */
function describeIssues({
  problems,
  error,
}: {
  problems: FieldProblem[]
  error: z.ZodError | undefined
}): string {
  const faults = [
    ...problems,
    ...(error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message })),
  ]
  return faults.map(({ path, message }) => `${path}: ${message.replace(/[.]?$/, '.')}`).join(' ')
}

/** A stored row → its contract document. @throws BrokenDocumentError */
export function parseRow<C extends PublicCollection>(collection: C, row: Row): ContractDocuments[C] {
  const { candidate, problems } = toContract({ collection, row })
  const parsed = documentSchemas[collection].safeParse(candidate)
  if (parsed.success && problems.length === 0) return parsed.data as ContractDocuments[C]
  throw broken({ slug: collection, row, issues: describeIssues({ problems, error: parsed.error }) })
}

const isPublished: Where = { _status: { equals: 'published' } }
/** Pictures and files have no status: what is not in the trash can be shown. */
const isKept: Where = { deletedAt: { exists: false } }

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
  const conditions: Where[] = [isPublishedOneByOne(collection) ? isPublished : isKept]
  if (ids) conditions.push({ id: { in: ids } })
  const { docs } = await req.payload.db.find<Row & { id: number }>({
    collection,
    where: { and: conditions },
    sort: 'id',
    // The type knows of no joins where it does not know the collection.
    joins: false as never,
    limit: 0,
    pagination: false,
    req,
  })
  return docs
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
  const { candidate, problems } = toGlobalContract({ global, row: withoutLostLinks(row) })
  const parsed = globalSchemas[global].safeParse(candidate)
  if (parsed.success && problems.length === 0) return parsed.data as ContractGlobals[G]
  throw broken({ slug: global, row, issues: describeIssues({ problems, error: parsed.error }) })
}
