import type { CollectionConfig } from 'payload'

import { draftLinkRules } from '../access/rules.ts'
import { moment } from '../fields/moment.ts'
import { keepWithdrawn } from '../preview/keepWithdrawn.ts'
import { prepareDraftLink } from '../preview/prepareDraftLink.ts'
import { toLinkAddress } from '../preview/toLinkAddress.ts'

const byUs = { create: () => false, update: () => false }

export const DraftLinks: CollectionConfig = {
  slug: 'draft-links',
  labels: { singular: 'Shared draft', plural: 'Shared drafts' },
  admin: {
    // The Publishing group in the navigation is ours: see admin/publishing/PublishingNav.tsx.
    group: false,
    description:
      'Links with which people without an account can read a draft. A new one is made where the draft is written.',
    useAsTitle: 'documentTitle',
    defaultColumns: ['documentTitle', 'userName', 'expiresAt', 'withdrawn', 'lastOpenedAt'],
    hideAPIURL: true,
  },
  access: draftLinkRules,
  hooks: { beforeChange: [prepareDraftLink, keepWithdrawn] },
  defaultSort: '-id',
  lockDocuments: false,
  disableDuplicate: true,
  // The address is made of these.
  forceSelect: { code: true, expiresAt: true, withdrawn: true },
  fields: [
    { name: 'documentTitle', type: 'text', label: 'What', access: byUs, admin: { readOnly: true } },
    { name: 'userName', type: 'text', label: 'Shared by', access: byUs, admin: { readOnly: true } },
    {
      name: 'days',
      type: 'select',
      label: 'For how long',
      required: true,
      access: { update: () => false },
      admin: { hidden: true },
      options: [
        { label: '1 day', value: '1' },
        { label: '7 days', value: '7' },
        { label: '30 days', value: '30' },
      ],
    },
    {
      name: 'expiresAt',
      type: 'date',
      label: 'Good until',
      access: byUs,
      admin: { readOnly: true, date: moment },
    },
    {
      name: 'lastOpenedAt',
      type: 'date',
      label: 'Last opened',
      access: byUs,
      admin: { readOnly: true, date: moment },
    },
    {
      name: 'withdrawn',
      type: 'checkbox',
      label: 'Withdrawn',
      defaultValue: false,
      admin: { description: 'The link then shows nothing any more, for ever.' },
    },
    {
      name: 'address',
      type: 'text',
      label: 'Link',
      virtual: true,
      admin: { readOnly: true, disableListFilter: true, condition: (data) => Boolean(data['address']) },
      hooks: { afterRead: [({ siblingData }) => toLinkAddress(siblingData)] },
    },
    {
      name: 'collectionSlug',
      type: 'text',
      required: true,
      access: { update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'documentId',
      type: 'text',
      required: true,
      index: true,
      access: { update: () => false },
      admin: { hidden: true },
    },
    { name: 'user', type: 'relationship', relationTo: 'users', access: byUs, admin: { hidden: true } },
    { name: 'code', type: 'text', unique: true, access: byUs, admin: { hidden: true } },
  ],
}
