import type { CollectionConfig } from 'payload'

import { recordRules } from '../access/rules.ts'

export const Releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: 'Release', plural: 'Releases' },
  admin: {
    group: 'Publishing',
    description: 'Versions of the public site.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'releasedAt', 'pages', 'bytes'],
    hideAPIURL: true,
  },
  access: recordRules,
  defaultSort: '-id',
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', label: 'Name', required: true, unique: true },
    { name: 'releasedAt', type: 'date', label: 'Made', required: true },
    { name: 'pages', type: 'number', label: 'Pages', required: true },
    { name: 'bytes', type: 'number', label: 'Bytes', required: true },
    { name: 'changedPaths', type: 'json', label: 'What changed on the site' },
    { name: 'steps', type: 'json', label: 'Milliseconds for each step' },
  ],
}
