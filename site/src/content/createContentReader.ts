import type {
  ContractDocuments,
  ContractGlobals,
  PublicCollection,
  PublicGlobal,
  PublishedContent,
} from '@throughline/shared'

import { ContentIndex } from './ContentIndex.ts'
import type { ContentReader, Fields, GlobalFields, Read, Selected, SelectedGlobal } from './ContentReader.ts'
import { sliceList } from './sliceList.ts'

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
      const found = index.related(collection, field, id).slice(0, options?.limit)
      return found.map((document) => select(document, fields))
    },
    count(collection, options) {
      onRead({ type: 'count', collection, ...options })
      return Math.min(index.count(collection), options?.limit ?? Infinity)
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
  return Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<T, K>
}

function select<C extends PublicCollection, F extends Fields<C>>(
  document: ContractDocuments[C],
  fields: F,
): Selected<C, F> {
  return pick(document, ['id', ...fields])
}

function selectOrNull<C extends PublicCollection, F extends Fields<C>>(
  document: ContractDocuments[C] | null,
  fields: F,
): Selected<C, F> | null {
  return document === null ? null : select<C, F>(document, fields)
}
