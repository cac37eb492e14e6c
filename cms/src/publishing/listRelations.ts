import type { FlattenedField } from 'payload'

import { toGroup, toId, toRows } from './contract/values.ts'

/** A document that a field points to: the field's path, and the collection and id as they were sent. */
export type Relation = { path: string; collection: string; id: string }

function toRelations({
  path,
  relationTo,
  value,
}: {
  path: string
  relationTo: string | string[]
  value: unknown
}): Relation[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const collection = typeof relationTo === 'string' ? relationTo : String(toGroup(one)['relationTo'])
    const id = toId(typeof relationTo === 'string' ? one : toGroup(one)['value'])
    return id === null ? [] : [{ path, collection, id }]
  })
}

/** All that the fields of a document point to, groups and lists included. Files in texts are not among them. */
export function listRelations({
  fields,
  data,
  path = '',
}: {
  fields: FlattenedField[]
  data: Record<string, unknown>
  path?: string
}): Relation[] {
  return fields.flatMap((field) => {
    if (!('name' in field)) return []
    const here = `${path}${field.name}`
    const value = data[field.name]
    if (field.type === 'relationship' || field.type === 'upload') {
      return toRelations({ path: here, relationTo: field.relationTo, value })
    }
    if (field.type === 'group' || field.type === 'tab') {
      return listRelations({ fields: field.flattenedFields, data: toGroup(value), path: `${here}.` })
    }
    if (field.type !== 'array') return []
    return toRows(value).flatMap((row, at) =>
      listRelations({ fields: field.flattenedFields, data: row, path: `${here}.${at}.` }),
    )
  })
}
