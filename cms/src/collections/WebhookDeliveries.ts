import type { CollectionConfig } from 'payload'

import { ownerRecordRules } from '../access/rules.ts'
import { moment } from '../fields/moment.ts'

export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: { singular: 'Message sent', plural: 'Messages sent' },
  admin: {
    group: false,
    description: 'What other places were told of releases, and whether they took it.',
    useAsTitle: 'targetName',
    defaultColumns: ['targetName', 'createdAt', 'state', 'attempts', 'lastAnswer', 'nextTryAt'],
    hideAPIURL: true,
    components: { edit: { beforeDocumentControls: ['/admin/publishing/SendAgain.tsx#SendAgain'] } },
  },
  access: ownerRecordRules,
  defaultSort: '-id',
  lockDocuments: false,
  indexes: [{ fields: ['state', 'nextTryAt'] }],
  fields: [
    { name: 'targetName', type: 'text', label: 'Place', required: true },
    { name: 'target', type: 'relationship', relationTo: 'webhook-targets', label: 'Place, as it is today' },
    {
      name: 'state',
      type: 'select',
      label: 'Where it stands',
      required: true,
      defaultValue: 'pending',
      options: [
        { label: 'Waiting', value: 'pending' },
        { label: 'Delivered', value: 'delivered' },
        { label: 'Failed', value: 'failed' },
      ],
    },
    { name: 'attempts', type: 'number', label: 'Tries', required: true, defaultValue: 0 },
    { name: 'lastAnswer', type: 'text', label: 'Last answer' },
    { name: 'nextTryAt', type: 'date', label: 'Next try', admin: { date: moment } },
    { name: 'deliveredAt', type: 'date', label: 'Delivered', admin: { date: moment } },
    { name: 'releasedAt', type: 'date', label: 'Release of', required: true, admin: { date: moment } },
    { name: 'changedPaths', type: 'number', label: 'Pages and files that changed' },
    // The release by name and the message by its own: the same over all tries.
    { name: 'release', type: 'text', required: true, admin: { hidden: true } },
    { name: 'messageId', type: 'text', required: true, admin: { hidden: true } },
    { name: 'giveUpAt', type: 'date', admin: { hidden: true } },
  ],
}
