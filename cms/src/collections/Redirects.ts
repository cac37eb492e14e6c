import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { linkField } from '../fields/linkField.ts'
import { savedByField } from '../fields/savedByField.ts'
import { visitorsField } from '../fields/visitorsField.ts'

import { documentVersions, publishingHooks } from '../publishing/publishedDocument.ts'
import { documentEndpoints } from '../publishing/restoreVersion.ts'
import { deriveFrom } from '../publishing/toOldAddress.ts'

export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  admin: documentAdmin({
    slug: 'redirects',
    group: 'Site',
    description:
      'Old addresses, and where they lead today. When you change the address of a page, its old one is added by itself.',
    columns: ['from', 'made', 'visitors', 'updatedAt'],
    useAsTitle: 'from',
  }),
  access: publishedDocumentRules,
  trash: true,
  disableDuplicate: true,
  versions: documentVersions,
  hooks: publishingHooks,
  endpoints: documentEndpoints,
  fields: [
    {
      name: 'from',
      type: 'text',
      label: 'Old address',
      required: true,
      unique: true,
      hooks: { beforeValidate: [deriveFrom] },
      admin: {
        description:
          'What follows the name of your site in an address that is out there: /old-address/, or /old-page.html from an earlier site of yours.',
      },
    },
    linkField(),
    {
      name: 'made',
      type: 'select',
      label: 'Made',
      defaultValue: 'hand',
      options: [
        { label: 'By hand', value: 'hand' },
        { label: 'By itself, when an address changed', value: 'itself' },
      ],
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
    savedByField,
    visitorsField,
  ],
}
