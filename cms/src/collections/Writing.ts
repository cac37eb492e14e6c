import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { firstPublishedAtField } from '../fields/firstPublishedAtField.ts'
import { partialDateField } from '../fields/partialDateField.ts'
import { manyField } from '../fields/relationFields.ts'
import { searchEnginesTab } from '../fields/searchEnginesTab.ts'
import { slugField } from '../fields/slugField.ts'
import { summaryField } from '../fields/summaryField.ts'
import { lineField } from '../fields/textFields.ts'
import { titleField } from '../fields/titleField.ts'
import { savedByField } from '../fields/savedByField.ts'
import { visitorsField } from '../fields/visitorsField.ts'
import { documentVersions, publishingHooks } from '../publishing/publishedDocument.ts'
import { documentEndpoints } from '../publishing/restoreVersion.ts'

export const Writing: CollectionConfig = {
  slug: 'writing',
  labels: { singular: 'Piece of writing', plural: 'Writing' },
  admin: documentAdmin({
    slug: 'writing',
    group: 'Writing',
    description: 'Articles on this site, and links to those that stand elsewhere.',
    columns: ['title', 'date', 'visitors', 'updatedAt'],
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
          label: 'The text',
          fields: [
            bodyField({
              description:
                'Left empty for a piece that stands elsewhere: lists lead straight to its address.',
            }),
            partialDateField({ name: 'date', label: 'Date' }),
            manyField({ name: 'themes', label: 'Themes', to: 'themes' }),
          ],
        },
        {
          label: 'If it stands elsewhere',
          fields: [
            lineField({
              name: 'link',
              label: 'Its address',
              description: 'The whole address, with https:// in front.',
            }),
            lineField({ name: 'publisher', label: 'Published by' }),
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
