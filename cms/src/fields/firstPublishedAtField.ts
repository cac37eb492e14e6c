import type { DateField } from 'payload'

/** When a document first went to the public. Set by `stampFirstPublication`; from then on its address stays. */
export const firstPublishedAtField: DateField = {
  name: 'firstPublishedAt',
  type: 'date',
  label: 'First published',
  hooks: { beforeDuplicate: [() => null] },
  access: { create: () => false, update: () => false },
  admin: {
    position: 'sidebar',
    readOnly: true,
    date: { displayFormat: 'd MMMM yyyy, HH:mm' },
    condition: (data) => Boolean(data['firstPublishedAt']),
  },
}
