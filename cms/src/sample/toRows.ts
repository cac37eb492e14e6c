import { documentSchemas, type ContractDocuments } from '@throughline/shared'
import type { FlattenedField } from 'payload'

import { fromContract } from '../publishing/contract/fromContract.ts'
import { toContract } from '../publishing/contract/toContract.ts'
import { toPersonName } from '../publishing/toPersonName.ts'
import { toFieldRows, type Row, type TableRows } from './toFieldRows.ts'
import type { SampleCollection } from './SamplePlan.ts'

export function toTable(collection: SampleCollection): string {
  return collection.replaceAll('-', '_')
}

/**
 * A published document as the rows that the Local API writes for it, a test compares them: its own, one version, the relations and
 * lists of both, and the publication. @throws ZodError where the rows would not come out of the database as the contract wants them.
 */
export function toRows<C extends SampleCollection>({
  collection,
  document,
  fields,
  versionId,
  now,
}: {
  collection: C
  document: ContractDocuments[C]
  /** Of the collection. */
  fields: FlattenedField[]
  versionId: number
  now: string
}): TableRows[] {
  const id = Number(document.id)
  const author = toPersonName(null)
  const stored: Row = { ...fromContract(document), id, savedBy: author, _status: 'published' }
  documentSchemas[collection].parse(toContract({ collection, row: stored }).candidate)

  const table = toTable(collection)
  const { updatedAt, publishedAt } = document
  const moments = { created_at: publishedAt, updated_at: updatedAt }
  const writing = { fields, data: stored, seed: `${collection} ${id}` }
  const own = toFieldRows({ ...writing, table, parent: id })
  const version = toFieldRows({ ...writing, table: `_${table}_v`, parent: versionId, isVersion: true })
  const versionRow: Row = {
    ...version.columns,
    ...{ version_created_at: publishedAt, version_updated_at: updatedAt },
    ...moments,
    ...{ id: versionId, parent_id: id, latest: true, autosave: false },
  }
  const publication = {
    document_title: document.title,
    collection_slug: collection,
    document_id: document.id,
    change: 'published',
    state: 'pending',
    user_name: author,
    ...{ requested_at: now, updated_at: now, created_at: now },
  }
  return [
    { table, rows: [{ id, ...own.columns, ...moments }] },
    { table: `${table}_rels`, rows: own.relations.map((row) => ({ ...row, parent_id: id })) },
    ...own.lists,
    { table: `_${table}_v`, rows: [versionRow] },
    { table: `_${table}_v_rels`, rows: version.relations.map((row) => ({ ...row, parent_id: versionId })) },
    ...version.lists,
    { table: 'publications', rows: [publication] },
  ]
}
