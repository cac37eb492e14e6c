import type { FlattenedField } from 'payload'

/** What the admin calls the field at a path (`thread.questions.0.question`); null where it has no words for it. */
export function toFieldLabel({ fields, path }: { fields: FlattenedField[]; path: string }): string | null {
  const [name, ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields.find((one) => 'name' in one && one.name === name)
  if (field === undefined) return null
  const inner =
    rest.length > 0 && 'flattenedFields' in field
      ? toFieldLabel({ fields: field.flattenedFields, path: rest.join('.') })
      : null
  const own = 'label' in field && typeof field.label === 'string' ? field.label : null
  return inner ?? own
}
