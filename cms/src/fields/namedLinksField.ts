import type { ArrayField } from 'payload'

import { linkField } from './linkField.ts'

/** A list of links with their own words. */
export function namedLinksField({ name, label }: { name: string; label: string }): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: 'Link', plural: 'Links' },
    fields: [{ name: 'label', type: 'text', label: 'Words', required: true }, linkField()],
  }
}
