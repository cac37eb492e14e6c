import type { CollectionConfig } from 'payload'

import { recordRules } from '../access/rules.ts'
import { moment } from '../fields/moment.ts'
import { namedDocumentFields } from '../fields/namedDocumentFields.ts'

/**
 * What is to be published or withdrawn at a time. Written by `publishing/schedule` alone. A row is there for as long as it waits, or
 * until somebody has taken note of why it was refused.
 */
export const ScheduledChanges: CollectionConfig = {
  slug: 'scheduled-changes',
  labels: { singular: 'Scheduled change', plural: 'Scheduled' },
  admin: {
    // The Publishing group in the navigation is ours: see admin/publishing/PublishingNav.tsx.
    group: false,
    description: 'What is to be published or withdrawn by itself, and when. Open the document to change it.',
    useAsTitle: 'documentTitle',
    defaultColumns: ['documentTitle', 'kind', 'change', 'at', 'userName', 'reason'],
    hideAPIURL: true,
    components: {
      edit: { beforeDocumentControls: ['/admin/publishing/PublicationLinks.tsx#PublicationLinks'] },
    },
  },
  access: recordRules,
  defaultSort: 'at',
  lockDocuments: false,
  forceSelect: { collectionSlug: true, documentId: true },
  indexes: [{ fields: ['collectionSlug', 'documentId', 'change'], unique: true }],
  fields: [
    ...namedDocumentFields,
    {
      name: 'change',
      type: 'select',
      label: 'What happens',
      required: true,
      options: [
        { label: 'Publish', value: 'publish' },
        { label: 'Withdraw', value: 'withdraw' },
      ],
    },
    { name: 'at', type: 'date', label: 'When', required: true, index: true, admin: { date: moment } },
    { name: 'user', type: 'relationship', relationTo: 'users', admin: { hidden: true } },
    { name: 'userName', type: 'text', label: 'Scheduled by' },
    {
      name: 'reason',
      type: 'textarea',
      label: 'Why it did not happen',
      admin: { condition: (data) => Boolean(data['reason']) },
    },
    { name: 'tries', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
  ],
}
