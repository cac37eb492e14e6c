import type { ContentChange, PublicCollection } from '@throughline/shared'

import { listValues } from '../../src/content/CollectionIndex.ts'
import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Read, Relation } from '../../src/content/ContentReader.ts'

/**
 * A topic is what a read is about, without its fields and limits. Changes and reads meet in topics, so that a change leads to
 * the few reads that it may concern without looking at the others.
 */

/** The topic of a read. */
export function toTopic(read: Read): string {
  switch (read.type) {
    case 'document':
      return `document ${read.collection} ${read.id}`
    case 'slug':
      return `slug ${read.collection} ${read.slug}`
    case 'related':
      return `${read.field} ${read.collection} ${read.id}`
    case 'list':
    case 'count':
      return `list ${read.collection}`
    case 'global':
      return `global ${read.slug}`
  }
}

/** The fields by whose values documents are read. The type makes sure that none is left out. */
const readByValue: Record<'slug' | { [C in PublicCollection]: Relation<C> }[PublicCollection], true> = {
  slug: true,
  services: true,
  partnership: true,
  organisations: true,
  organisation: true,
  themes: true,
  testimonials: true,
  picture: true,
}

/** All topics that a change touches: `before` is the content that it meets. */
export function listTopics({ change, before }: { change: ContentChange; before: ContentIndex }): string[] {
  if (change.type === 'global') return [`global ${change.slug}`]
  const { collection, id, document } = change
  const known = before.find(collection, id)
  const values = Object.keys(readByValue).flatMap((field) =>
    [known, document].flatMap((one) =>
      listValues(one, field).map((value) => `${field} ${collection} ${value}`),
    ),
  )
  return [`document ${collection} ${id}`, `list ${collection}`, ...values]
}
