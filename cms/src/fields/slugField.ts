import type { TextField } from 'payload'

import { deriveSlug } from '../publishing/deriveSlug.ts'

/** The last part of a document's address. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  label: 'Address',
  unique: true,
  index: true,
  maxLength: 100,
  hooks: { beforeValidate: [deriveSlug], beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    description:
      'The last part of this page’s web address, in letters a to z, digits and hyphens. It follows the title until you publish; after that it changes only if you change it here, and the old address then leads to the new one.',
  },
}
