import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { firstPublishedAtField } from '../fields/firstPublishedAtField.ts'
import { invitationField } from '../fields/invitationField.ts'
import { manyField } from '../fields/relationFields.ts'
import { neighboursField } from '../fields/neighboursField.ts'
import { rowsField } from '../fields/rowsField.ts'
import { searchEnginesTab } from '../fields/searchEnginesTab.ts'
import { reverseField } from '../fields/reverseField.ts'
import { slugField } from '../fields/slugField.ts'
import { summaryField } from '../fields/summaryField.ts'
import { lineField, linesField } from '../fields/textFields.ts'
import { titleField } from '../fields/titleField.ts'
import { savedByField } from '../fields/savedByField.ts'
import { visitorsField } from '../fields/visitorsField.ts'
import { documentVersions, publishingHooks } from '../publishing/publishedDocument.ts'
import { documentEndpoints } from '../publishing/restoreVersion.ts'

export const Services: CollectionConfig = {
  slug: 'services',
  labels: { singular: 'Service', plural: 'Services' },
  admin: documentAdmin({ slug: 'services', group: 'Work', description: 'What you offer.' }),
  access: publishedDocumentRules,
  trash: true,
  versions: documentVersions,
  hooks: publishingHooks,
  endpoints: documentEndpoints,
  defaultSort: 'order',
  fields: [
    titleField(),
    summaryField,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'What it is',
          fields: [
            bodyField({ label: 'What it is' }),
            bodyField({ name: 'audience', label: 'Who it is for' }),
            rowsField({
              name: 'phases',
              label: 'How it unfolds',
              one: 'Phase',
              many: 'Phases',
              rowTitle: 'name',
              fields: [
                lineField({ name: 'name', label: 'Name', required: true }),
                linesField({ name: 'description', label: 'What happens in it' }),
              ],
            }),
            bodyField({ name: 'origins', label: 'Where the approach comes from' }),
          ],
        },
        {
          label: 'Neighbours and invitation',
          fields: [
            neighboursField,
            invitationField({ description: 'What you leave empty says what the home page says.' }),
          ],
        },
        {
          name: 'pinned',
          label: 'Shown first',
          description:
            'Partnerships, case studies and testimonials that name this service stand on its page by themselves. Choose here what comes first among them, in this order.',
          fields: [
            manyField({ name: 'partnerships', label: 'Partnerships', to: 'partnerships' }),
            manyField({ name: 'caseStudies', label: 'Case studies', to: 'case-studies' }),
            manyField({ name: 'testimonials', label: 'Testimonials', to: 'testimonials' }),
          ],
        },
        {
          label: 'What belongs to it',
          fields: [
            reverseField({
              name: 'partnerships',
              label: 'Partnerships',
              from: 'partnerships',
              on: 'services',
            }),
            reverseField({
              name: 'caseStudies',
              label: 'Case studies',
              from: 'case-studies',
              on: 'services',
            }),
            reverseField({
              name: 'testimonials',
              label: 'Testimonials',
              from: 'testimonials',
              on: 'services',
            }),
          ],
        },
        searchEnginesTab,
      ],
    },
    slugField,
    {
      name: 'order',
      type: 'number',
      label: 'Place in the list',
      defaultValue: 100,
      admin: { position: 'sidebar', step: 1, description: 'Lower numbers come first.' },
    },
    firstPublishedAtField,
    savedByField,
    visitorsField,
  ],
}
