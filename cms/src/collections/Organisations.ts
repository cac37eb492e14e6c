import { organisationKinds } from '@throughline/shared'
import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { pictureField } from '../fields/fileFields.ts'
import { firstPublishedAtField } from '../fields/firstPublishedAtField.ts'
import { slugField } from '../fields/slugField.ts'
import { summaryField } from '../fields/summaryField.ts'
import { lineField } from '../fields/textFields.ts'
import { titleField } from '../fields/titleField.ts'
import { visitorsField } from '../fields/visitorsField.ts'
import { documentVersions, publishingHooks } from '../publishing/publishedDocument.ts'
import { documentEndpoints } from '../publishing/restoreVersion.ts'

export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: { singular: 'Organisation', plural: 'Organisations' },
  admin: documentAdmin({
    group: 'Library',
    description: 'Those you have worked with.',
    columns: ['title', 'kind', 'visitors', 'updatedAt'],
  }),
  access: publishedDocumentRules,
  versions: documentVersions,
  hooks: publishingHooks,
  endpoints: documentEndpoints,
  fields: [
    titleField({ label: 'Name' }),
    summaryField({ label: 'One line about it' }),
    {
      name: 'kind',
      type: 'select',
      label: 'Kind',
      options: Object.entries(organisationKinds).map(([value, label]) => ({ value, label })),
    },
    lineField({
      name: 'website',
      label: 'Website',
      description: 'The whole address, with https:// in front.',
    }),
    pictureField({ name: 'logo', label: 'Logo' }),
    bodyField({ label: 'More about it' }),
    slugField,
    firstPublishedAtField,
    visitorsField,
  ],
}
