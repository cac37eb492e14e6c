import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { firstPublishedAtField } from '../fields/firstPublishedAtField.ts'
import { partialDateField } from '../fields/partialDateField.ts'
import { manyField } from '../fields/relationFields.ts'
import { slugField } from '../fields/slugField.ts'
import { summaryField } from '../fields/summaryField.ts'
import { titleField } from '../fields/titleField.ts'
import { visitorsField } from '../fields/visitorsField.ts'
import { documentVersions, publishingHooks } from '../publishing/publishedDocument.ts'
import { documentEndpoints } from '../publishing/restoreVersion.ts'

export const Partnerships: CollectionConfig = {
  slug: 'partnerships',
  labels: { singular: 'Partnership', plural: 'Partnerships' },
  admin: documentAdmin({
    slug: 'partnerships',
    group: 'Work',
    description: 'Work over time with one or more organisations.',
    columns: ['title', 'standing', 'visitors', 'updatedAt'],
  }),
  access: publishedDocumentRules,
  trash: true,
  versions: documentVersions,
  hooks: publishingHooks,
  endpoints: documentEndpoints,
  fields: [
    titleField(),
    summaryField(),
    manyField({ name: 'organisations', label: 'With whom', to: 'organisations' }),
    { name: 'role', type: 'text', label: 'Your role' },
    manyField({ name: 'services', label: 'Services', to: 'services', description: 'What you did for them.' }),
    {
      name: 'standing',
      type: 'radio',
      label: 'When',
      defaultValue: 'recent',
      required: true,
      options: [
        { label: 'Now or recently', value: 'recent' },
        { label: 'Earlier work', value: 'earlier' },
      ],
    },
    {
      type: 'row',
      fields: [
        partialDateField({ name: 'from', label: 'From' }),
        partialDateField({ name: 'to', label: 'To' }),
        {
          name: 'duration',
          type: 'text',
          label: 'Or how long, in words',
          admin: { description: 'Where the dates are not known: “over two years”.' },
        },
      ],
    },
    bodyField({ label: 'What happened' }),
    slugField,
    firstPublishedAtField,
    visitorsField,
  ],
}
