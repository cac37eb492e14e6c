import type { CaseStudy, ContentChange } from '@throughline/shared'

import { listValues } from '../../src/content/CollectionIndex.ts'
import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Read, ReadCollection, Relation } from '../../src/content/ContentReader.ts'

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
    case 'near':
      return `near ${read.field} ${read.collection} ${read.value} ${read.id}`
    case 'count':
      if (read.where !== undefined) return `${read.where.field} ${read.collection} ${read.where.id}`
      return `list ${read.collection}`
    case 'part':
    case 'list':
      return `list ${read.collection}`
    case 'global':
      return `global ${read.slug}`
  }
}

/** The fields by whose values documents are read. The type makes sure that none is left out. */
const readByValue: Record<'slug' | { [C in ReadCollection]: Relation<C> }[ReadCollection], true> = {
  slug: true,
  services: true,
  partnership: true,
  organisations: true,
  organisation: true,
  themes: true,
  testimonials: true,
  picture: true,
  questions: true,
}

/** The fields by which pages ask what is near a case study. */
const readNear = [
  'partnership',
  'services',
  'themes',
  'questions',
] as const satisfies readonly Relation<'case-studies'>[]

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
  const topics = [`document ${collection} ${id}`, `list ${collection}`, ...values]
  if (collection !== 'case-studies') return topics
  return [...topics, ...listThreadTopics([known, document] as Threads, before)]
}

type Threads = readonly (CaseStudy | null)[]

/** What follows from a case study before and after a change: the questions that it holds, and what is near others by what they share. */
function listThreadTopics(threads: Threads, before: ContentIndex): string[] {
  return threads.flatMap((document) => {
    if (document === null) return []
    const questions = listValues(document, 'questions').map((slug) => `document questions ${slug}`)
    const near = readNear.flatMap((field) =>
      listValues(document, field).flatMap((value) =>
        before
          .listAround({ collection: 'case-studies', field, value, document })
          .map((id) => `near ${field} case-studies ${value} ${id}`),
      ),
    )
    return ['list questions', ...questions, ...near]
  })
}
