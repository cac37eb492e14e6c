import type { PublicCollection } from '@throughline/shared'
import type { RelationshipField } from 'payload'

type Options = { name: string; label: string; to: PublicCollection; description?: string; required?: boolean }

/** Points to one document. */
export function oneField({ name, label, to, description, required = false }: Options): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: to,
    label,
    required,
    admin: description === undefined ? {} : { description },
  }
}

/** Points to any number of documents, in an order that the editor chooses. */
export function manyField({ name, label, to, description }: Options): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: to,
    hasMany: true,
    label,
    admin: description === undefined ? {} : { description },
  }
}
