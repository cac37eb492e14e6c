import type { FlattenedField } from 'payload'

import { isRecord } from '../richText/LexicalNode.ts'

/** Whether a path of a query (`partnership.title`) leads out of a document into another that it points to. */
export function crossesRelation({ path, fields }: { path: string; fields: FlattenedField[] }): boolean {
  const [first, ...rest] = path.split('.')
  const field = fields.find((one) => 'name' in one && one.name === first)
  if (!field || rest.length === 0) return false
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') return true
  return (
    'flattenedFields' in field && crossesRelation({ path: rest.join('.'), fields: field.flattenedFields })
  )
}

/** The same of any path in a condition, however deep, and of conditions on what it points to. */
export function whereCrossesRelation({
  where,
  fields,
}: {
  where: unknown
  fields: FlattenedField[]
}): boolean {
  if (Array.isArray(where)) return where.some((one) => whereCrossesRelation({ where: one, fields }))
  if (!isRecord(where)) return false
  return Object.entries(where).some(([path, value]) => {
    if (['and', 'or'].includes(path.toLowerCase())) return whereCrossesRelation({ where: value, fields })
    const hasConditionInside = isRecord(value) && Object.values(value).some(isRecord)
    return hasConditionInside || crossesRelation({ path, fields })
  })
}
