import type { CollectionConfig } from 'payload'

import { recordRules } from '../access/rules.ts'
import { moment } from '../fields/moment.ts'
import { namedDocumentFields } from '../fields/namedDocumentFields.ts'
import { describeReleaseName } from '../publishing/releaseNames.ts'

export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: 'Publication', plural: 'Publications' },
  admin: {
    // The Publishing group in the navigation is ours: see admin/publishing/PublishingNav.tsx.
    group: false,
    description: 'What was published, changed or withdrawn, and when visitors had it.',
    useAsTitle: 'documentTitle',
    defaultColumns: ['documentTitle', 'kind', 'change', 'state', 'userName', 'requestedAt', 'liveAt'],
    hideAPIURL: true,
    components: {
      edit: { beforeDocumentControls: ['/admin/publishing/PublicationLinks.tsx#PublicationLinks'] },
    },
  },
  access: recordRules,
  defaultSort: '-id',
  lockDocuments: false,
  forceSelect: { collectionSlug: true, documentId: true, release: true },
  indexes: [{ fields: ['collectionSlug', 'documentId'] }],
  fields: [
    ...namedDocumentFields,
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
    { name: 'user', type: 'relationship', relationTo: 'users', admin: { hidden: true } },
    { name: 'userName', type: 'text', label: 'Asked for by' },
    { name: 'requestedAt', type: 'date', label: 'Asked for', required: true, admin: { date: moment } },
    { name: 'scheduled', type: 'checkbox', label: 'By schedule', defaultValue: false },
    { name: 'liveAt', type: 'date', label: 'Live', admin: { date: moment } },
    { name: 'release', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'releaseMoment',
      type: 'text',
      virtual: true,
      label: 'In the release of',
      admin: { disableListFilter: true, condition: (data) => Boolean(data['release']) },
      hooks: { afterRead: [({ siblingData }) => describeReleaseName(siblingData['release'])] },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: 'Why it failed',
      admin: { condition: (data) => data['state'] === 'failed' },
    },
  ],
}
