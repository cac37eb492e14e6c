import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { firstPublishedAtField } from '../fields/firstPublishedAtField.ts'
import { partialDateField } from '../fields/partialDateField.ts'
import { manyField, oneField } from '../fields/relationFields.ts'
import { slugField } from '../fields/slugField.ts'
import { summaryField } from '../fields/summaryField.ts'
import { titleField } from '../fields/titleField.ts'
import { visitorsField } from '../fields/visitorsField.ts'
import { documentVersions, publishingHooks } from '../publishing/publishedDocument.ts'
import { documentEndpoints } from '../publishing/restoreVersion.ts'

export const CaseStudies: CollectionConfig = {
  slug: 'case-studies',
  labels: { singular: 'Case study', plural: 'Case studies' },
  admin: documentAdmin({
    slug: 'case-studies',
    group: 'Work',
    description: 'What was learned in a partnership, told for people who may want the same.',
    columns: ['title', 'partnership', 'visitors', 'updatedAt'],
  }),
  access: publishedDocumentRules,
  trash: true,
  versions: documentVersions,
  hooks: publishingHooks,
  endpoints: documentEndpoints,
  fields: [
    titleField(),
    summaryField(),
    oneField({ name: 'partnership', label: 'Partnership', to: 'partnerships' }),
    manyField({ name: 'services', label: 'Services', to: 'services' }),
    manyField({ name: 'themes', label: 'Themes', to: 'themes' }),
    { name: 'picture', type: 'upload', relationTo: 'media', label: 'Picture' },
    bodyField(),
    manyField({
      name: 'testimonials',
      label: 'Testimonials',
      to: 'testimonials',
      description: 'Shown at the end of the case study.',
    }),
    partialDateField({ name: 'date', label: 'Date' }),
    slugField,
    firstPublishedAtField,
    visitorsField,
  ],
}
