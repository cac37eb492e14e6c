import type { FlattenedField } from 'payload'

/** The paths of all fields that hold a picture or file, groups and lists included, as queries name them. */
export function listUploadPaths(fields: FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field) => {
    if (!('name' in field)) return []
    const path = `${prefix}${field.name}`
    if (field.type === 'upload') return field.relationTo === 'media' ? [path] : []
    const isNested = field.type === 'group' || field.type === 'tab' || field.type === 'array'
    return isNested ? listUploadPaths(field.flattenedFields, `${path}.`) : []
  })
}
