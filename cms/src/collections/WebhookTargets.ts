import type { CollectionConfig } from 'payload'

import { ownerRules } from '../access/rules.ts'
import { keepSecret } from '../publishing/webhooks/keepSecret.ts'
import { validateAddress } from '../publishing/webhooks/validateAddress.ts'

export const WebhookTargets: CollectionConfig = {
  slug: 'webhook-targets',
  labels: { singular: 'Place to tell', plural: 'Places to tell' },
  admin: {
    // The Publishing group in the navigation is ours: see admin/publishing/PublishingNav.tsx.
    group: false,
    description:
      'Other hosts and services that want to know when a new release is live: a host’s build hook, for example. Each is sent a short message that holds no content.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'address', 'active', 'signed'],
    hideAPIURL: true,
  },
  access: ownerRules,
  lockDocuments: false,
  hooks: { beforeChange: [keepSecret] },
  fields: [
    { name: 'name', type: 'text', label: 'Name', required: true, maxLength: 100 },
    {
      name: 'address',
      type: 'text',
      label: 'Address',
      required: true,
      maxLength: 2000,
      validate: validateAddress,
      admin: {
        description:
          'The whole address, with https:// in front. For a program on this machine, http://localhost:… will do.',
      },
    },
    { name: 'active', type: 'checkbox', label: 'Tell it of each release', defaultValue: true },
    {
      name: 'signed',
      type: 'checkbox',
      label: 'A secret is set: each message is signed with it',
      defaultValue: false,
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, condition: (data) => data['signed'] === true },
    },
    {
      name: 'newSecret',
      type: 'text',
      virtual: true,
      label: 'Secret',
      admin: {
        description:
          'If the other side gave you one: “whsec_” and what follows. It is kept and never shown again. Leave empty to keep the one that is set.',
        // A virtual field is read-only unless told.
        readOnly: false,
        disableListColumn: true,
        disableListFilter: true,
        autoComplete: 'off',
      },
    },
    {
      name: 'removeSecret',
      type: 'checkbox',
      virtual: true,
      label: 'Remove the secret',
      admin: {
        readOnly: false,
        condition: (data) => data['signed'] === true,
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    // Never leaves by REST, nor into a form: `keepSecret` writes it, the sending of deliveries reads it.
    {
      name: 'secret',
      type: 'text',
      hidden: true,
      access: { create: () => false, read: () => false, update: () => false },
    },
    {
      name: 'deliveries',
      type: 'join',
      label: 'What it was told',
      collection: 'webhook-deliveries',
      on: 'target',
      defaultSort: '-id',
      defaultLimit: 20,
      admin: {
        allowCreate: false,
        defaultColumns: ['createdAt', 'state', 'attempts', 'lastAnswer'],
        condition: (data) => data['id'] !== undefined,
      },
    },
  ],
}
