import type { CollectionConfig } from 'payload'

import { recordRules } from '../access/rules.ts'

export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: 'Publication', plural: 'Publications' },
  admin: {
    group: 'Publishing',
    description: 'What was published, changed or withdrawn, and when visitors had it.',
    useAsTitle: 'documentTitle',
    defaultColumns: ['documentTitle', 'collectionSlug', 'change', 'state', 'requestedAt', 'liveAt'],
    hideAPIURL: true,
  },
  access: recordRules,
  defaultSort: '-id',
  lockDocuments: false,
  indexes: [{ fields: ['collectionSlug', 'documentId'] }],
  fields: [
    { name: 'documentTitle', type: 'text', label: 'What' },
    { name: 'collectionSlug', type: 'text', label: 'Kind', required: true },
    { name: 'documentId', type: 'text', label: 'Number', required: true },
    {
      name: 'change',
      type: 'select',
      label: 'Change',
      required: true,
      options: [
        { label: 'Published', value: 'published' },
        { label: 'Changed', value: 'changed' },
        { label: 'Withdrawn', value: 'withdrawn' },
      ],
    },
    {
      name: 'state',
      type: 'select',
      label: 'Where it stands',
      required: true,
      index: true,
      options: [
        { label: 'Publishing', value: 'pending' },
        { label: 'Live', value: 'live' },
        { label: 'Failed', value: 'failed' },
      ],
    },
    { name: 'user', type: 'relationship', relationTo: 'users', label: 'By' },
    { name: 'requestedAt', type: 'date', label: 'Asked for', required: true },
    { name: 'liveAt', type: 'date', label: 'Live' },
    { name: 'release', type: 'text', label: 'Release', index: true },
    { name: 'reason', type: 'textarea', label: 'Why it failed' },
  ],
}
