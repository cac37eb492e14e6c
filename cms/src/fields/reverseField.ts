import type { PublishedCollection } from '@throughline/shared'
import type { JoinField } from 'payload'

/**
 * The other side of a relation: the documents that point to this one, for whoever writes. Read-only, kept nowhere, and nothing that
 * leaves for anyone who has not signed in: it would tell of drafts.
 */
export function reverseField({
  name,
  label,
  from,
  on,
}: {
  name: string
  label: string
  /** Whose documents point here, and with which field. */
  from: PublishedCollection
  on: string
}): JoinField {
  return {
    name,
    type: 'join',
    label,
    collection: from,
    on,
    defaultLimit: 10,
    defaultSort: '-updatedAt',
    maxDepth: 1,
    access: { read: ({ req }) => req.user !== null },
    admin: {
      defaultColumns: ['title', 'visitors', 'updatedAt'],
      condition: (data) => data['id'] !== undefined,
      disableListColumn: true,
      disableListFilter: true,
      disableRowTypes: true,
    },
  }
}
