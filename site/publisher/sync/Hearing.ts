import { type ContentChange, type Hint, hintSchema, type PendingPublication } from '@throughline/shared'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { News } from '../serve/judgeWebhook.ts'

/** Milliseconds after which a message says nothing any more about what is under way. */
const fresh = 1000

/**
 * What the CMS told by webhook since it was asked last. A webhook is a hint: where what was told is all that is needed, nothing is asked;
 * where anything is missing, late or out of order, the CMS is asked what waits.
 */
export class Hearing {
  #hints: Hint[] = []
  #isEnough = true
  /** Subject → the number of its newest publication that is known. Of one document they are numbered in the order of their commits. */
  readonly #newest = new Map<string, number>()
  #crowdedUntil = 0

  /** A message came; null: somebody wants the CMS to be asked. */
  hear(news: News | null): void {
    const hint = hintSchema.safeParse(news?.hint)
    if (hint.success) this.#hints.push(hint.data)
    else this.#isEnough = false
    if (news !== null) this.#crowdedUntil = (news.underWay ?? 0) > 0 ? performance.now() + fresh : 0
  }

  /** Whether others are being published at this moment, so that there will be another message. */
  get isCrowded(): boolean {
    return performance.now() < this.#crowdedUntil
  }

  /** These publications were pulled. */
  note(publications: readonly PendingPublication[]): void {
    for (const { subject, id } of publications)
      this.#newest.set(subject, Math.max(this.#find(subject), Number(id)))
  }

  /** What was told, to be applied to the content; null where the CMS is to be asked. It is taken once. */
  take(index: ContentIndex): Hint | null {
    const [hints, isEnough] = [this.#hints, this.#isEnough]
    this.forget()
    const publications = hints.flatMap((hint) => hint.publications)
    const changes = hints.flatMap((hint) => hint.changes)
    const isInOrder = publications.every(({ subject, id }) => Number(id) > this.#find(subject))
    if (!isEnough || publications.length === 0 || !isInOrder) return null
    if (changes.some((change) => isOlder(change, index))) return null
    this.note(publications)
    return { publications, changes }
  }

  /** The CMS is asked: what was told is of no use any more. */
  forget(): void {
    this.#hints = []
    this.#isEnough = true
  }

  #find(subject: string): number {
    return this.#newest.get(subject) ?? 0
  }
}

/** Whether the content has a newer version of the document already: the message was on its way for long. */
function isOlder(change: ContentChange, index: ContentIndex): boolean {
  if (change.type === 'global' || change.document === null) return false
  const known = index.find(change.collection, change.id)
  if (known === null || !('updatedAt' in known) || !('updatedAt' in change.document)) return false
  return change.document.updatedAt < known.updatedAt
}
