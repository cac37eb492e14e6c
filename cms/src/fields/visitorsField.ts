import type { UIField } from 'payload'

/** A column in lists, and nothing else: what visitors have of a document. */
export const visitorsField: UIField = {
  name: 'visitors',
  type: 'ui',
  label: 'Visitors',
  admin: {
    components: { Cell: '/admin/Visitors.tsx#Visitors', Field: '/admin/Nothing.tsx#Nothing' },
  },
}
