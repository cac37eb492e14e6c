import type { ContractGlobals, PublicGlobal, PublishedContent } from '@throughline/shared'

import { ContentIndex } from './ContentIndex.ts'
import type {
  ContentReader,
  Fields,
  GlobalFields,
  Read,
  ReadCollection,
  ReadDocuments,
  Selected,
  SelectedGlobal,
} from './ContentReader.ts'
import { sliceList, sliceRelated } from './sliceList.ts'
import { toCount } from './toCount.ts'

/** What a site without these globals lacks, in words for the person who can mend it. */
const globalNames: Record<PublicGlobal, string> = { site: 'site settings', home: 'home page' }

/** Called at each read, before the answer. The same read may come several times. */
type OnRead = (read: Read) => void

/**
 * A reader of published content that notes what is read. Readers of the same content should share an `index`, which saves
 * sorting it again.
 */
export function createContentReader({
  onRead = () => undefined,
  ...given
}: ({ content: PublishedContent } | { index: ContentIndex }) & { onRead?: OnRead }): ContentReader {
  const index = 'index' in given ? given.index : ContentIndex.from(given.content)
  return {
    document(collection, id, fields) {
      onRead({ type: 'document', collection, id, fields })
      return selectOrNull(index.find(collection, id), fields)
    },
    bySlug(collection, slug, fields) {
      onRead({ type: 'slug', collection, slug, fields })
      return selectOrNull(index.findBySlug(collection, slug), fields)
    },
    list(collection, fields) {
      onRead({ type: 'list', collection, fields })
      return index.list(collection).map((document) => select(document, fields))
    },
    slice(collection, fields, { range, by = 'own' }) {
      onRead({ type: 'list', collection, fields, by, range })
      return sliceList(index.list(collection, by), range).map((document) => select(document, fields))
    },
    related(collection, field, id, fields, options) {
      onRead({ type: 'related', collection, field, id, fields, ...options })
      const all = index.related(collection, field, id)
      const found = sliceRelated(all, options ?? {})
      return found.map((document) => select(document, fields))
    },
    near(collection, fields, { field, value, id }) {
      onRead({ type: 'near', collection, field, value, id, fields })
      return index.near({ collection, field, value, id }).map((document) => select(document, fields))
    },
    count(collection, options = {}) {
      onRead({ type: 'count', collection, ...options })
      return toCount(index, { collection, ...options })
    },
    part(collection, id) {
      onRead({ type: 'part', collection, id })
      return index.part(collection, id)
    },
    global<G extends PublicGlobal, F extends GlobalFields<G>>(slug: G, fields: F): SelectedGlobal<G, F> {
      onRead({ type: 'global', slug, fields })
      const globals: { [K in PublicGlobal]: ContractGlobals[K] | null } = index.globals
      const global = globals[slug]
      if (global === null) {
        throw new Error(
          `The ${globalNames[slug]} was never published. Publish it in the admin, then there is a site to show.`,
        )
      }
      return pick(global, fields)
    },
  }
}

function pick<T extends object, K extends keyof T>(whole: T, keys: readonly K[]): Pick<T, K> {
  const picked: Partial<T> = {}
  for (const key of keys) picked[key] = whole[key]
  return picked as Pick<T, K>
}

function select<C extends ReadCollection, F extends Fields<C>>(
  document: ReadDocuments[C],
  fields: F,
): Selected<C, F> {
  return pick(document, ['id', ...fields])
}

function selectOrNull<C extends ReadCollection, F extends Fields<C>>(
  document: ReadDocuments[C] | null,
  fields: F,
): Selected<C, F> | null {
  return document === null ? null : select<C, F>(document, fields)
}
