import type {
  ContractDocuments,
  ContractGlobals,
  PublicCollection,
  PublicGlobal,
  PublishedContent,
} from '@throughline/shared'

import { ContentIndex } from './ContentIndex.ts'
import type { ContentReader, Fields, GlobalFields, Read, Selected, SelectedGlobal } from './ContentReader.ts'

/** What a site without these globals lacks, in words for the person who can mend it. */
const globalNames: Record<PublicGlobal, string> = { site: 'site settings', home: 'home page' }

/**
 * A reader of published content that notes what is read. Readers of the same content may share an `index`, which saves
 * sorting it again; without one, each makes its own.
 */
export function createContentReader({
  content,
  index = new ContentIndex(content),
  onRead = () => undefined,
}: {
  content: PublishedContent
  index?: ContentIndex
  /** Called at each read, before the answer. The same read may come several times. */
  onRead?: (read: Read) => void
}): ContentReader {
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
    related(collection, field, id, fields) {
      onRead({ type: 'related', collection, field, id, fields })
      return index.related(collection, field, id).map((document) => select(document, fields))
    },
    global<G extends PublicGlobal, F extends GlobalFields<G>>(slug: G, fields: F): SelectedGlobal<G, F> {
      onRead({ type: 'global', slug, fields })
      const globals: { [K in PublicGlobal]: ContractGlobals[K] | null } = index.content.globals
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
