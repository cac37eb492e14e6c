import { documentSchemas, type ContractDocuments } from '@throughline/shared'

import { toContract } from '../publishing/contract/toContract.ts'
import { toPersonName } from '../publishing/toPersonName.ts'
import { toLexical } from '../richText/toLexical.ts'
import type { SampleCollection } from './SamplePlan.ts'

/** Values by column. */
export type Row = Record<string, unknown>
/** The rows of a table, in the order in which they are to be written. */
export type TableRows = { table: string; rows: Row[] }

const manyRelations: Record<string, string> = {
  neighbours: 'services_id',
  organisations: 'organisations_id',
  services: 'services_id',
  themes: 'themes_id',
  testimonials: 'testimonials_id',
}
const oneRelations = ['partnership', 'organisation', 'picture']

export function toTable(collection: SampleCollection): string {
  return collection.replaceAll('-', '_')
}

/**
 * A published document as the rows that the Local API writes for it, a test compares them: its own, one version, the relations of both,
 * and the publication. @throws ZodError where the rows would not come out of the database as the contract wants them.
 */
export function toRows<C extends SampleCollection>({
  collection,
  document,
  versionId,
  now,
}: {
  collection: C
  document: ContractDocuments[C]
  versionId: number
  now: string
}): TableRows[] {
  const { id, publishedAt, updatedAt, body, ...fields } = document
  const stored = {
    ...fields,
    id: Number(id),
    body: toLexical(body),
    firstPublishedAt: publishedAt,
    updatedAt,
  }
  documentSchemas[collection].parse(toContract({ collection, row: stored }).candidate)

  const columns: Row = { body: stored.body, first_published_at: publishedAt, updated_at: updatedAt }
  columns['created_at'] = publishedAt
  columns['_status'] = 'published'
  const relations: (Row & { path: string })[] = []
  for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
    const target = manyRelations[name]
    if (target !== undefined && isList(value)) {
      relations.push(
        ...value.map((other, index) => ({ order: index + 1, path: name, [target]: Number(other) })),
      )
    } else if (oneRelations.includes(name)) columns[`${name}_id`] = value === null ? null : Number(value)
    else columns[name] = value
  }
  const table = toTable(collection)
  const versioned = Object.entries(columns).map(([name, value]) => [`version_${name}`, value] as const)
  const version: Row = {
    ...Object.fromEntries(versioned),
    ...{ created_at: publishedAt, updated_at: updatedAt },
    ...{ id: versionId, parent_id: Number(id), latest: true, autosave: false },
  }
  const publication = {
    document_title: document.title,
    collection_slug: collection,
    document_id: id,
    change: 'published',
    state: 'pending',
    user_name: toPersonName(null),
    ...{ requested_at: now, updated_at: now, created_at: now },
  }
  return [
    { table, rows: [{ id: Number(id), ...columns }] },
    { table: `${table}_rels`, rows: relations.map((row) => ({ ...row, parent_id: Number(id) })) },
    { table: `_${table}_v`, rows: [version] },
    {
      table: `_${table}_v_rels`,
      rows: relations.map((row) => ({
        ...row,
        parent_id: versionId,
        path: `version.${row.path}`,
      })),
    },
    { table: 'publications', rows: [publication] },
  ]
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value)
}
