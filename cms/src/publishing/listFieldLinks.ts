import { documentReferenceSchema, type DocumentReference } from '@throughline/shared'

import { toGroup, toId, toRows } from './contract/values.ts'

/** A document that a field leads to. */
export type FieldLink = { path: string; document: DocumentReference }

function toFieldLinks({ path, value }: { path: string; value: unknown }): FieldLink[] {
  const link = toGroup(value)
  const chosen = toGroup(link['document'])
  const document = { collection: chosen['relationTo'], id: toId(chosen['value']) }
  const reference = documentReferenceSchema.safeParse(document)
  if (link['type'] === 'address' || !reference.success) return []
  return [{ path: `${path}.document`, document: reference.data }]
}

function listNamedLinks({ path, value }: { path: string; value: unknown }): FieldLink[] {
  return toRows(value).flatMap((row, at) => toFieldLinks({ path: `${path}.${at}.link`, value: row['link'] }))
}

/** The documents that the fields of a stored row lead to: navigation, footer and redirects. Links in texts are not among them. */
export function listFieldLinks(row: Record<string, unknown>): FieldLink[] {
  return [
    ...toFieldLinks({ path: 'link', value: row['link'] }),
    ...listNamedLinks({ path: 'navigation', value: row['navigation'] }),
    ...listNamedLinks({ path: 'footer.links', value: toGroup(row['footer'])['links'] }),
  ]
}
