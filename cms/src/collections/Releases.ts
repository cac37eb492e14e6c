import type { CollectionConfig } from 'payload'

import { recordRules } from '../access/rules.ts'
import { describeBytes } from '../admin/publishing/words.ts'
import { moment } from '../fields/moment.ts'

export const Releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: 'Release', plural: 'Releases' },
  admin: {
    // The Publishing page shows them: see admin/publishing.
    group: false,
    description: 'Versions of the public site.',
    useAsTitle: 'releasedAt',
    defaultColumns: ['releasedAt', 'pages', 'size'],
    hideAPIURL: true,
  },
  access: recordRules,
  defaultSort: '-id',
  lockDocuments: false,
  forceSelect: { bytes: true },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'releasedAt', type: 'date', label: 'Made', required: true, admin: { date: moment } },
    { name: 'pages', type: 'number', label: 'Pages', required: true },
    { name: 'bytes', type: 'number', required: true, admin: { hidden: true } },
    {
      name: 'size',
      type: 'text',
      virtual: true,
      label: 'Size',
      admin: { disableListFilter: true },
      hooks: { afterRead: [({ siblingData }) => describeBytes(Number(siblingData['bytes']))] },
    },
    { name: 'changedPaths', type: 'json', label: 'What changed on the site' },
    { name: 'steps', type: 'json', label: 'Milliseconds for each step' },
  ],
}
