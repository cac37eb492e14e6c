import { createHash } from 'node:crypto'

import type { FlattenedField } from 'payload'

import { toGroup, toRows } from '../publishing/contract/values.ts'

/** Values by column. */
export type Row = Record<string, unknown>
/** The rows of a table, in the order in which they are to be written. */
export type TableRows = { table: string; rows: Row[] }

/** A document, or a version of it, on its way to the database. */
type Writing = {
  fields: FlattenedField[]
  data: Row
  /** Where its own row stands, and under which id. */
  table: string
  parent: number
  /** What makes the ids of its lists' rows: the same for the document and its version. */
  seed: string
  isVersion?: boolean
}

/** What the fields of one document are in the database. */
export type FieldRows = {
  columns: Row
  /** Of fields that point to many. */
  relations: (Row & { path: string })[]
  lists: TableRows[]
}

const toSnake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The values of a document as Payload's Postgres adapter keeps them, field by field. Lists inside lists are not known to it. */
export function toFieldRows(writing: Writing): FieldRows {
  const result: FieldRows = { columns: {}, relations: [], lists: [] }
  write({ ...writing, result, path: writing.isVersion === true ? ['version'] : [] })
  return result
}

function write({
  result,
  path,
  ...writing
}: Writing & {
  result: FieldRows
  /** The groups around the fields. */
  path: string[]
}): void {
  for (const field of writing.fields) {
    const value = writing.data[field.name]
    const here = [...path, field.name]
    const column = here.map(toSnake).join('_')
    if (field.type === 'group' || field.type === 'tab') {
      write({ ...writing, result, path: here, fields: field.flattenedFields, data: toGroup(value) })
    } else if (field.type === 'array') {
      const list = { ...writing, fields: field.flattenedFields, rows: toRows(value) }
      result.lists.push(toListRows({ ...list, path: here }))
    } else if (field.type === 'relationship' || field.type === 'upload') {
      const target = `${String(field.relationTo).replaceAll('-', '_')}_id`
      if (field.hasMany !== true)
        result.columns[`${column}_id`] = value === null || value === undefined ? null : Number(value)
      else if (Array.isArray(value)) {
        const toRelation = (id: unknown, at: number) => ({
          order: at + 1,
          path: here.join('.'),
          [target]: Number(id),
        })
        result.relations.push(...value.map(toRelation))
      }
    } else if (value !== undefined) result.columns[column] = value
  }
}

function toListRows({
  rows,
  path,
  table,
  isVersion = false,
  ...writing
}: Omit<Writing, 'data'> & { rows: Row[]; path: string[] }): TableRows {
  const names = path.filter((name) => name !== 'version')
  const written = rows.map((data, at) => {
    const { columns } = toFieldRows({ ...writing, table, data })
    const id = toRowId(`${writing.seed} ${names.join('.')} ${at}`)
    // A version's row has a number of its own, and keeps the id beside it.
    return { ...columns, _order: at + 1, _parent_id: writing.parent, [isVersion ? '_uuid' : 'id']: id }
  })
  return { table: `${table}_${path.map(toSnake).join('_')}`, rows: written }
}

/** As Payload's own: 24 hex digits. */
function toRowId(place: string): string {
  return createHash('sha256').update(place).digest('hex').slice(0, 24)
}
