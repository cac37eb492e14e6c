import type { PublishedCollection } from '@throughline/shared'
import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type Field,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
} from 'payload'

import { toFieldWords } from '../../fields/toFieldWords.ts'
import { publishingContext } from '../context.ts'
import type { FieldProblem } from '../contract/createReading.ts'
import { findContractProblems, type Source } from '../findContractProblems.ts'
import { findPeriodProblems } from '../findPeriodProblems.ts'
import { findRedirectProblems } from '../findRedirectProblems.ts'
import { isPublicGlobal, isPublishedCollection } from '../publishedDocuments.ts'
import type { StoredDocument } from '../StoredDocument.ts'

/**
 * Nothing is published that the site cannot show: the document is mapped to its contract and parsed, and what is wrong comes
 * back as an error on its field.
 */
export const checkContract: CollectionBeforeChangeHook<StoredDocument> = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  const isPublishing = data._status === 'published' && !publishingContext(context).savesDraft
  if (!isPublishing || !isPublishedCollection(collection.slug)) return data
  const document = { ...data, id: originalDoc?.id ?? 'new', updatedAt: new Date().toISOString() }
  const more = await findMore({ collection: collection.slug, document, req })
  await refuse({ source: { collection: collection.slug, document }, fields: collection.fields, more, req })
  return data
}

/** What is wrong beyond the contract, in what one kind of document says as a whole. */
async function findMore({
  collection,
  document,
  req,
}: {
  collection: PublishedCollection
  document: Record<string, unknown>
  req: PayloadRequest
}): Promise<FieldProblem[]> {
  if (collection === 'redirects') return findRedirectProblems({ redirect: document, req })
  return collection === 'partnerships' ? findPeriodProblems(document) : []
}

/** The same for a global. */
export const checkGlobalContract: GlobalBeforeChangeHook = async ({ context, data, global, req }) => {
  const document = data as Record<string, unknown>
  const isPublishing = document['_status'] === 'published' && !publishingContext(context).savesDraft
  if (!isPublishing || !isPublicGlobal(global.slug)) return document
  await refuse({ source: { global: global.slug, document }, fields: global.fields, req })
  return document
}

async function refuse({
  source,
  fields,
  more = [],
  req,
}: {
  source: Source
  fields: Field[]
  more?: FieldProblem[]
  req: PayloadRequest
}): Promise<void> {
  const problems = await findContractProblems({ source, req })
  problems.push(...more.filter(({ path }) => !problems.some((one) => one.path.startsWith(path))))
  if (problems.length === 0) return
  const where = 'global' in source ? { global: source.global } : { collection: source.collection }
  const errors = problems.map((problem) => ({
    ...problem,
    label: toFieldWords({ fields, path: problem.path }),
  }))
  throw new ValidationError({ ...where, errors, req }, req.t)
}
