import { linkableCollections } from '@throughline/shared'
import type { GroupField } from 'payload'

/** Where something leads: a document of this site, or an address. */
export function linkField({ label = 'Leads to' }: { label?: string } = {}): GroupField {
  return {
    name: 'link',
    type: 'group',
    label,
    fields: [
      {
        name: 'type',
        type: 'radio',
        label: 'Kind',
        defaultValue: 'document',
        required: true,
        options: [
          { label: 'Something on this site', value: 'document' },
          { label: 'An address', value: 'address' },
        ],
      },
      {
        name: 'document',
        type: 'relationship',
        label: 'On this site',
        relationTo: [...linkableCollections],
        admin: { condition: (_, siblings) => siblings?.['type'] !== 'address' },
      },
      {
        name: 'address',
        type: 'text',
        label: 'Address',
        admin: {
          description: 'https://… for another site, /contact/ for a page of this one, mailto:… for e-mail.',
          condition: (_, siblings) => siblings?.['type'] === 'address',
        },
      },
    ],
  }
}
