import type { TextField } from 'payload'

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
    admin: description === undefined ? {} : { description },
  }
}
