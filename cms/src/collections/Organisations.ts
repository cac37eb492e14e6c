import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { firstPublishedAtField } from '../fields/firstPublishedAtField.ts'
import { slugField } from '../fields/slugField.ts'
import { summaryField } from '../fields/summaryField.ts'
import { titleField } from '../fields/titleField.ts'
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
  }),
  access: publishedDocumentRules,
  trash: true,
  versions: documentVersions,
  hooks: publishingHooks,
  endpoints: documentEndpoints,
  fields: [
    titleField({ label: 'Name' }),
    summaryField({ label: 'One line about it' }),
    {
      name: 'website',
      type: 'text',
      label: 'Website',
      admin: { description: 'The whole address, with https:// in front.' },
    },
    bodyField({ label: 'More about it' }),
    slugField,
    firstPublishedAtField,
    visitorsField,
  ],
}
