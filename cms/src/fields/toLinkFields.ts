import type { FieldAffectingData } from 'payload'

import { linkAddressField } from './linkAddressField.ts'

/**
 * The fields of a link in a text: Payload's, with our own check of addresses. Payload sets a filter of `null` on the document of a link and
 * takes it for a filter, for which it reads every collection that a link may lead to, at each save and for each text: 25 statements for a
 * document with five texts, and a third of the time of its save. What links lead to is checked by `findReferenceProblems`.
 */
export function toLinkFields(fields: readonly FieldAffectingData[]): FieldAffectingData[] {
  return fields.map((field) => {
    if (field.name === 'url') return linkAddressField
    if (field.type !== 'relationship' || field.filterOptions) return field
    const { filterOptions: _, ...rest } = field
    return rest
  })
}
