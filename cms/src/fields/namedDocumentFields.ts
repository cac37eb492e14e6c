import type { Field } from 'payload'

import { toKind } from '../publishing/publishedDocuments.ts'

/** The document that a row is about, which may be gone by now: its title then, its kind in words, and where to find it. */
export const namedDocumentFields: Field[] = [
  { name: 'documentTitle', type: 'text', label: 'What' },
  {
    name: 'kind',
    type: 'text',
    virtual: true,
    label: 'Kind',
    admin: { disableListFilter: true },
    hooks: { afterRead: [({ siblingData }) => toKind(String(siblingData['collectionSlug']))] },
  },
  { name: 'collectionSlug', type: 'text', required: true, admin: { hidden: true } },
  { name: 'documentId', type: 'text', required: true, admin: { hidden: true } },
]
