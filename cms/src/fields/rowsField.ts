import type { ArrayField, Field } from 'payload'

/**
 * A list of things of one kind, each in a row that shows its own words where it is closed. `rowTitle` names the field of the row that
 * holds these words.
 */
export function rowsField({
  name,
  label,
  one,
  many,
  rowTitle,
  description,
  fields,
}: {
  name: string
  label: string
  one: string
  many: string
  rowTitle: string
  description?: string
  fields: Field[]
}): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: one, plural: many },
    fields,
    admin: {
      ...(description !== undefined && { description }),
      components: {
        RowLabel: { path: '/fields/RowLabel.tsx#RowLabel', clientProps: { title: rowTitle, kind: one } },
      },
    },
  }
}
