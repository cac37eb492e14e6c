import type { FieldHook, TextField } from 'payload'

const nameCopy: FieldHook = ({ value }) =>
  typeof value === 'string' && value !== '' ? `${value.slice(0, 190)} (copy)` : (value as unknown)

/** The title of a document, under the label that fits its kind. */
export function titleField({
  label = 'Title',
  description,
}: { label?: string; description?: string } = {}): TextField {
  return {
    name: 'title',
    type: 'text',
    label,
    required: true,
    maxLength: 200,
    hooks: { beforeDuplicate: [nameCopy] },
    admin: description === undefined ? {} : { description },
  }
}
