import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { firstPublishedAtField } from '../fields/firstPublishedAtField.ts'
import { partialDateField } from '../fields/partialDateField.ts'
import { manyField } from '../fields/relationFields.ts'
import { searchEnginesTab } from '../fields/searchEnginesTab.ts'
import { reverseField } from '../fields/reverseField.ts'
import { slugField } from '../fields/slugField.ts'
import { summaryField } from '../fields/summaryField.ts'
import { lineField } from '../fields/textFields.ts'
import { titleField } from '../fields/titleField.ts'
import { savedByField } from '../fields/savedByField.ts'
import { visitorsField } from '../fields/visitorsField.ts'
import { documentVersions, publishingHooks } from '../publishing/publishedDocument.ts'
import { documentEndpoints } from '../publishing/restoreVersion.ts'

const monthOrYear = 'A month or a year: 2024-03 or 2024.'

export const Partnerships: CollectionConfig = {
  slug: 'partnerships',
  labels: { singular: 'Partnership', plural: 'Partnerships' },
  admin: documentAdmin({
    slug: 'partnerships',
    group: 'Work',
    description: 'Work over time with one or more organisations.',
    columns: ['title', 'services', 'standing', 'visitors', 'updatedAt'],
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
          label: 'The work',
          fields: [
            manyField({ name: 'organisations', label: 'With whom', to: 'organisations' }),
            lineField({ name: 'role', label: 'Your role' }),
            manyField({
              name: 'services',
              label: 'Services',
              to: 'services',
              description: 'What you did for them.',
            }),
            lineField({ name: 'place', label: 'Where', description: 'A town, a region, online …' }),
            bodyField({ label: 'What happened' }),
          ],
        },
        {
          label: 'When',
          fields: [
            {
              name: 'standing',
              type: 'radio',
              label: 'Stands under',
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
                partialDateField({ name: 'from', label: 'From', description: monthOrYear }),
                partialDateField({ name: 'to', label: 'To', description: monthOrYear }),
              ],
            },
            { name: 'ongoing', type: 'checkbox', label: 'It still goes on', defaultValue: false },
            lineField({
              name: 'duration',
              label: 'Or how long, in words',
              description: 'Where the dates are not known: “over two years”.',
            }),
          ],
        },
        {
          label: 'What belongs to it',
          fields: [
            reverseField({
              name: 'caseStudies',
              label: 'Case studies',
              from: 'case-studies',
              on: 'partnership',
            }),
            reverseField({
              name: 'testimonials',
              label: 'Testimonials',
              from: 'testimonials',
              on: 'partnership',
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
