import type { ContentIndex } from './ContentIndex.ts'
import type { Read } from './ContentReader.ts'

/** The answer to a read that counts. */
export function toCount(
  index: ContentIndex,
  { collection, limit = Infinity, where }: Omit<Read & { type: 'count' }, 'type'>,
): number {
  const count =
    where === undefined ? index.count(collection) : index.related(collection, where.field, where.id).length
  return Math.min(count, limit)
}
