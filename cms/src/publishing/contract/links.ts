import type { Row } from './createReading.ts'
import { toGroup, toId, toRows, toText } from './values.ts'

/** Where a link field leads. */
export function toLinkTarget(value: unknown): unknown {
  const link = toGroup(value)
  if (link['type'] === 'address') return { type: 'address', address: toText(link['address']) ?? '' }
  const document = toGroup(link['document'])
  return { type: 'document', document: { collection: document['relationTo'], id: toId(document['value']) } }
}

/** Links with their own words. */
export function toNamedLinks(value: unknown): Row[] {
  return toRows(value).map((row) => ({
    label: toText(row['label']) ?? '',
    target: toLinkTarget(row['link']),
  }))
}
