import type { ArrayField } from 'payload'

import { oneField } from './relationFields.ts'
import { linesField } from './textFields.ts'

/** Services that a reader may be looking for instead, with the difference. */
export const neighboursField: ArrayField = {
  name: 'neighbours',
  type: 'array',
  label: 'Neighbouring services',
  labels: { singular: 'Neighbour', plural: 'Neighbours' },
  admin: {
    description: 'Others that someone reading this may be looking for instead, and how this one differs.',
    components: { RowLabel: '/fields/NeighbourLabel.tsx#NeighbourLabel' },
  },
  fields: [
    oneField({ name: 'service', label: 'Service', to: 'services', required: true }),
    linesField({ name: 'difference', label: 'How this one differs from it' }),
  ],
}
