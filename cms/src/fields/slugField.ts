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
      'The last part of this page’s web address. It is made from the title and stays the same once published, so that links to it keep working.',
  },
}
