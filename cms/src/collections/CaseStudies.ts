import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { pictureField } from '../fields/fileFields.ts'
import { firstPublishedAtField } from '../fields/firstPublishedAtField.ts'
import { partialDateField } from '../fields/partialDateField.ts'
import { manyField, oneField } from '../fields/relationFields.ts'
import { searchEnginesTab } from '../fields/searchEnginesTab.ts'
import { slugField } from '../fields/slugField.ts'
import { summaryField } from '../fields/summaryField.ts'
import { threadTab } from '../fields/threadTab.ts'
import { titleField } from '../fields/titleField.ts'
import { savedByField } from '../fields/savedByField.ts'
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
    columns: ['title', 'partnership', 'services', 'visitors', 'date', 'updatedAt'],
  }),
  access: publishedDocumentRules,
  trash: true,
  versions: documentVersions,
  hooks: publishingHooks,
  endpoints: documentEndpoints,
  fields: [
    titleField(),
    summaryField,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'The story',
          fields: [
            pictureField({ description: 'At the head of the page, and where the case study is listed.' }),
            bodyField({
              name: 'context',
              label: 'Where things stood',
              description: 'Who was involved, what for, and under which conditions.',
            }),
            bodyField({ label: 'What happened' }),
            partialDateField({ name: 'date', label: 'Date' }),
          ],
        },
        threadTab,
        {
          label: 'Related',
          fields: [
            oneField({ name: 'partnership', label: 'Partnership', to: 'partnerships' }),
            manyField({ name: 'services', label: 'Services', to: 'services' }),
            manyField({ name: 'themes', label: 'Themes', to: 'themes' }),
            manyField({
              name: 'testimonials',
              label: 'Testimonials',
              to: 'testimonials',
              description: 'Shown at the end of the case study.',
            }),
          ],
        },
        searchEnginesTab,
      ],
    },
    slugField,
    firstPublishedAtField,
    savedByField,
    visitorsField,
  ],
}
