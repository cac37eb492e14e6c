import { isDeepStrictEqual } from 'node:util'

import { type ContentChange, toSubject } from '@throughline/shared'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Difference } from './RenderedSite.ts'

type Held = {
  /** The content that the changes were to meet. */
  before: ContentIndex
  changes: readonly ContentChange[]
  /** Null where it cannot be rendered, or is too much to render for nothing. */
  difference: Promise<Difference | null>
}

/** What a change that is about to come would make of the site: rendered while it is on its way, and used when just this comes. */
export class RenderedAhead {
  #held: Held | null = null

  /** Keeps what was rendered last. */
  keep(held: Held): void {
    this.#held = held
  }

  /** What these changes make of this content, where just that was rendered; else null, and what was kept is dropped. */
  async take({ before, changes }: Pick<Held, 'before' | 'changes'>): Promise<Difference | null> {
    const held = this.#held
    this.#held = null
    if (held === null || held.before !== before) return null
    const isSame = isDeepStrictEqual(findNews(held.changes, before), findNews(changes, before))
    const difference = isSame ? await held.difference : null
    return difference && { ...difference, changes }
  }
}

/**
 * What changes say that is new, by document: of several changes of one the last counts, and along with a document come the pictures it
 * shows, mostly known already.
 */
function findNews(changes: readonly ContentChange[], before: ContentIndex): Map<string, ContentChange> {
  const last = new Map(changes.map((change) => [toSubject(change), change]))
  for (const [subject, change] of last) {
    const isKnown =
      change.type === 'document' &&
      isDeepStrictEqual(before.find(change.collection, change.id), change.document)
    if (isKnown) last.delete(subject)
  }
  return last
}
