import type { ArrayField } from 'payload'

import { linkField } from './linkField.ts'
import { rowsField } from './rowsField.ts'
import { lineField } from './textFields.ts'

/** A list of links with their own words. */
export function namedLinksField({
  name,
  label,
  description,
}: {
  name: string
  label: string
  description: string
}): ArrayField {
  return rowsField({
    name,
    label,
    one: 'Link',
    many: 'Links',
    rowTitle: 'label',
    description,
    fields: [lineField({ name: 'label', label: 'Words', required: true }), linkField()],
  })
}
