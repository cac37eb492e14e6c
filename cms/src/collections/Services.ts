import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { firstPublishedAtField } from '../fields/firstPublishedAtField.ts'
import { manyField } from '../fields/relationFields.ts'
import { slugField } from '../fields/slugField.ts'
import { summaryField } from '../fields/summaryField.ts'
import { titleField } from '../fields/titleField.ts'
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
    summaryField(),
    bodyField({ label: 'What it is' }),
    manyField({
      name: 'neighbours',
      label: 'Neighbouring services',
      to: 'services',
      description: 'Others that someone reading this may be looking for instead.',
    }),
    slugField,
    {
      name: 'order',
      type: 'number',
      label: 'Place in the list',
      defaultValue: 100,
      admin: { position: 'sidebar', step: 1, description: 'Lower numbers come first.' },
    },
    firstPublishedAtField,
    visitorsField,
  ],
}
