import type { fixedPages } from '@throughline/shared'

import { browseFields, type BrowseKind } from '../content/browse.ts'
import type { ContentReader } from '../content/ContentReader.ts'

/** Lists that hold nothing yet are there for those who know their address. Nothing leads to them. */

const listCollections = [
  'services',
  'case-studies',
  'questions',
  'partnerships',
  'testimonials',
  'writing',
] as const
/** What is listed on a page of its own. */
export type ListCollection = (typeof listCollections)[number]

export function toListPath(collection: ListCollection): keyof typeof fixedPages {
  return `/${collection}/`
}

/** Whether this is the address of a list that holds nothing yet. */
export function isEmptyList(reader: ContentReader, path: string): boolean {
  const collection = listCollections.find((one) => toListPath(one) === path)
  return collection !== undefined && reader.count(collection, { limit: 1 }) === 0
}

/** Whether nothing is published yet of what shares this theme, service or question. */
export function isEmptyGroup(reader: ContentReader, { kind, id }: { kind: BrowseKind; id: string }): boolean {
  const isShared = (collection: 'case-studies' | 'writing') =>
    reader.count(collection, { limit: 1, where: { field: browseFields[kind], id } }) > 0
  return !isShared('case-studies') && !(kind === 'theme' && isShared('writing'))
}
