import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { briefField } from '../fields/briefField.ts'
import { pictureField } from '../fields/fileFields.ts'
import { firstPublishedAtField } from '../fields/firstPublishedAtField.ts'
import { partialDateField } from '../fields/partialDateField.ts'
import { manyField, oneField } from '../fields/relationFields.ts'
import { slugField } from '../fields/slugField.ts'
import { lineField } from '../fields/textFields.ts'
import { titleField } from '../fields/titleField.ts'
import { savedByField } from '../fields/savedByField.ts'
import { visitorsField } from '../fields/visitorsField.ts'
import { documentVersions, publishingHooks } from '../publishing/publishedDocument.ts'
import { documentEndpoints } from '../publishing/restoreVersion.ts'

export const Testimonials: CollectionConfig = {
  slug: 'testimonials',
  labels: { singular: 'Testimonial', plural: 'Testimonials' },
  admin: documentAdmin({
    slug: 'testimonials',
    group: 'Work',
    description: 'What people say of the work, in their own words.',
    columns: ['title', 'organisation', 'partnership', 'visitors', 'updatedAt'],
  }),
  access: publishedDocumentRules,
  trash: true,
  versions: documentVersions,
  hooks: publishingHooks,
  endpoints: documentEndpoints,
  fields: [
    titleField({ label: 'Who said it', description: 'The person’s name, as they want it to be shown.' }),
    bodyField({
      label: 'Their exact words',
      description: 'Without quotation marks around them: the site sets these.',
    }),
    briefField({
      label: 'An extract',
      description: 'A sentence or two of the same words, for places with little room. May be left empty.',
    }),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'The person',
          fields: [
            lineField({ name: 'role', label: 'Their role', description: 'Founder, programme lead …' }),
            oneField({ name: 'organisation', label: 'Their organisation', to: 'organisations' }),
            pictureField({ label: 'A picture of them' }),
          ],
        },
        {
          label: 'When it was given',
          fields: [
            lineField({
              name: 'occasion',
              label: 'Where',
              description: 'At the closing gathering, in a letter …',
            }),
            partialDateField({ name: 'date', label: 'When' }),
          ],
        },
        {
          label: 'Related',
          fields: [
            oneField({ name: 'partnership', label: 'Partnership', to: 'partnerships' }),
            manyField({ name: 'services', label: 'Services', to: 'services' }),
          ],
        },
      ],
    },
    slugField,
    firstPublishedAtField,
    savedByField,
    visitorsField,
  ],
}
