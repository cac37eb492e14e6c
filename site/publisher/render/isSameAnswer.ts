import { isDeepStrictEqual } from 'node:util'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Read } from '../../src/content/ContentReader.ts'
import { sliceList, sliceRelated } from '../../src/content/sliceList.ts'
import { toCount } from '../../src/content/toCount.ts'

/** Whether a read gives the same from both contents. */
export function isSameAnswer({
  read,
  before,
  after,
}: {
  read: Read
  before: ContentIndex
  after: ContentIndex
}): boolean {
  if (read.type === 'count') {
    return toCount(before, read) === toCount(after, read)
  }
  if (read.type === 'part') {
    return before.part(read.collection, read.id) === after.part(read.collection, read.id)
  }
  const fields = read.type === 'global' ? read.fields : ['id', ...read.fields]
  const [old, given] = [findDocuments(read, before), findDocuments(read, after)]
  if (old.length !== given.length) return false
  return old.every((document, place) => isSame({ a: document, b: given[place] ?? null, fields }))
}

function isSame({
  a,
  b,
  fields,
}: {
  a: object | null
  b: object | null
  fields: readonly string[]
}): boolean {
  if (a === b) return true
  if (a === null || b === null) return false
  const [old, given] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return fields.every((field) => old[field] === given[field] || isDeepStrictEqual(old[field], given[field]))
}

/** The documents of the answer, whole. */
function findDocuments(
  read: Exclude<Read, { type: 'count' | 'part' }>,
  index: ContentIndex,
): readonly (object | null)[] {
  switch (read.type) {
    case 'document':
      return [index.find(read.collection, read.id)]
    case 'slug':
      return [index.findBySlug(read.collection, read.slug)]
    case 'global':
      return [index.globals[read.slug]]
    case 'related':
      return sliceRelated(index.related(read.collection, read.field, read.id), read)
    case 'near':
      return index.near(read)
    case 'list': {
      const list = index.list(read.collection, read.by)
      return read.range === undefined ? list : sliceList(list, read.range)
    }
  }
}
