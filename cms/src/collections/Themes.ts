import type { CollectionConfig } from 'payload'

import { publishedDocumentRules } from '../access/rules.ts'
import { documentAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { briefField } from '../fields/briefField.ts'
import { firstPublishedAtField } from '../fields/firstPublishedAtField.ts'
import { reverseField } from '../fields/reverseField.ts'
import { slugField } from '../fields/slugField.ts'
import { titleField } from '../fields/titleField.ts'
import { savedByField } from '../fields/savedByField.ts'
import { visitorsField } from '../fields/visitorsField.ts'
import { documentVersions, publishingHooks } from '../publishing/publishedDocument.ts'
import { documentEndpoints } from '../publishing/restoreVersion.ts'

export const Themes: CollectionConfig = {
  slug: 'themes',
  labels: { singular: 'Theme', plural: 'Themes' },
  admin: documentAdmin({
    slug: 'themes',
    group: 'Library',
    description: 'Subjects that run through case studies and writing.',
  }),
  access: publishedDocumentRules,
  trash: true,
  versions: documentVersions,
  hooks: publishingHooks,
  endpoints: documentEndpoints,
  fields: [
    titleField(),
    briefField({ label: 'Description', description: 'One or two sentences, at the head of its page.' }),
    bodyField({ label: 'More about it' }),
    reverseField({ name: 'caseStudies', label: 'Case studies', from: 'case-studies', on: 'themes' }),
    reverseField({ name: 'writing', label: 'Writing', from: 'writing', on: 'themes' }),
    slugField,
    firstPublishedAtField,
    savedByField,
    visitorsField,
  ],
}
