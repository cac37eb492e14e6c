import { organisationKinds } from '@throughline/shared'
import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { briefField } from '../fields/briefField.ts'
import { pictureField } from '../fields/fileFields.ts'
import { firstPublishedAtField } from '../fields/firstPublishedAtField.ts'
import { reverseField } from '../fields/reverseField.ts'
import { slugField } from '../fields/slugField.ts'
import { lineField } from '../fields/textFields.ts'
import { titleField } from '../fields/titleField.ts'
import { savedByField } from '../fields/savedByField.ts'
import { visitorsField } from '../fields/visitorsField.ts'
import { documentVersions, publishingHooks } from '../publishing/publishedDocument.ts'
import { documentEndpoints } from '../publishing/restoreVersion.ts'

export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: { singular: 'Organisation', plural: 'Organisations' },
  admin: documentAdmin({
    slug: 'organisations',
    group: 'Library',
    description: 'Those you have worked with.',
    columns: ['title', 'kind', 'visitors', 'updatedAt'],
  }),
  access: publishedDocumentRules,
  trash: true,
  versions: documentVersions,
  hooks: publishingHooks,
  endpoints: documentEndpoints,
  fields: [
    titleField({ label: 'Name' }),
    briefField({ label: 'One line about it', description: 'Who they are, in a sentence.' }),
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
    reverseField({ name: 'partnerships', label: 'Partnerships', from: 'partnerships', on: 'organisations' }),
    reverseField({ name: 'testimonials', label: 'Testimonials', from: 'testimonials', on: 'organisation' }),
    slugField,
    firstPublishedAtField,
    savedByField,
    visitorsField,
  ],
}
