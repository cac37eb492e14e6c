import { toSlug } from '@throughline/shared'
import {
  ValidationError,
  type CollectionAfterErrorHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import type { FieldProblem } from '../contract/createReading.ts'
import { toGroup } from '../contract/values.ts'
import { describeTakenFrom, describeTakenSlug } from '../describeTaken.ts'
import { isStoredId } from '../isStoredId.ts'
import { listRelations, type Relation } from '../listRelations.ts'
import type { StoredDocument } from '../StoredDocument.ts'

type Failure = { collection: SanitizedCollectionConfig; error: Error; req: PayloadRequest }

/** What a field says that points to something that is not there. */
export const goneMessage = 'What is chosen here no longer exists. Choose something else.'

/** Postgres: a row that is pointed to is missing; a value that is no number; a number that is too large. */
const missingRow = '23503'
const impossibleIds = ['22P02', '22003']

function findGone({ collection, error, req }: Failure): FieldProblem[] {
  const cause = toGroup(error.cause ?? error)
  const code = String(cause['code'])
  if (code !== missingRow && !impossibleIds.includes(code)) return []
  const relations = listRelations({ fields: collection.flattenedFields, data: toGroup(req.data) })
  const key = /=\((\d+)\) is not present in table "(\w+)"/.exec(String(cause['detail']))
  const isGone = ({ collection: slug, id }: Relation) =>
    code === missingRow ? key?.[1] === id && key[2] === slug.replaceAll('-', '_') : !isStoredId(id)
  return relations.filter(isGone).map(({ path }) => ({ path, message: goneMessage }))
}

/** Two saves side by side may both find an address free; the database then refuses the second. */
async function findTaken({ collection, error, req }: Failure): Promise<FieldProblem[]> {
  if (!(error instanceof ValidationError)) return []
  const [problem] = error.data.errors
  const path = problem?.path
  if ((path !== 'slug' && path !== 'from') || problem?.message !== req.t('error:valueMustBeUnique')) return []
  const value = toGroup(req.data)[path]
  const address = typeof value === 'string' ? value : ''
  if (path === 'from') return [{ path, message: describeTakenFrom(address) }]
  const slug = toSlug(address)
  const where = { slug: { equals: slug } }
  const other = await req.payload.db.findOne<StoredDocument>({ collection: collection.slug, where })
  const message = other
    ? describeTakenSlug({ ...other, slug })
    : 'Another document has just taken this address. Save again.'
  return [{ path, message }]
}

/** Says on the field, in a sentence, what only the database noticed. */
export const explainDatabaseErrors: CollectionAfterErrorHook = async ({ collection, error, req }) => {
  const failure = { collection, error, req }
  const errors = [...findGone(failure), ...(await findTaken(failure))]
  if (errors.length === 0) return undefined
  const { name, data, message } = new ValidationError({ collection: collection.slug, errors }, req.t)
  return { status: 400, response: { errors: [{ name, data, message }] } }
}
