import type { ContentChange } from '@throughline/shared'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Read } from '../../src/content/ContentReader.ts'
import { isSameAnswer } from './isSameAnswer.ts'
import { listTopics, toTopic } from './topics.ts'

/** One read and the pages that made it. */
type Known = { name: string; read: Read; pages: Set<string> }

/** Which page read what, kept so that the pages that a change affects are found without looking at the others. */
export class Dependencies {
  /** Topic → the reads about it, by name. */
  readonly #topics = new Map<string, Map<string, Known>>()
  /** Path → what the page there read. */
  readonly #pages = new Map<string, readonly Known[]>()

  /** The pages there are. */
  paths(): IterableIterator<string> {
    return this.#pages.keys()
  }

  /** What a page read. */
  reads(path: string): Read[] {
    return (this.#pages.get(path) ?? []).map(({ read }) => read)
  }

  /** Whether a page read something of this topic. */
  hasReader(topic: string): boolean {
    return this.#topics.has(topic)
  }

  /** The pages that read something which would read differently after the changes. */
  findAffected({
    changes,
    before,
    after,
  }: {
    changes: readonly ContentChange[]
    before: ContentIndex
    after: ContentIndex
  }): Set<string> {
    const topics = new Set(changes.flatMap((change) => listTopics({ change, before })))
    const affected = new Set<string>()
    for (const topic of topics) {
      for (const { read, pages } of this.#topics.get(topic)?.values() ?? []) {
        if (isSameAnswer({ read, before, after })) continue
        for (const path of pages) affected.add(path)
      }
    }
    return affected
  }

  /** Notes what a page read when it was rendered, instead of what it read before. */
  set(path: string, reads: ReadonlyMap<string, Read>): void {
    const before = this.#pages.get(path) ?? []
    const known = [...reads].map(([name, read]) => this.#find(name, read))
    for (const one of known) one.pages.add(path)
    for (const one of before) if (!reads.has(one.name)) this.#forget(one, path)
    this.#pages.set(path, known)
  }

  /** The page is gone. */
  delete(path: string): void {
    for (const one of this.#pages.get(path) ?? []) this.#forget(one, path)
    this.#pages.delete(path)
  }

  #find(name: string, read: Read): Known {
    const topic = toTopic(read)
    const reads = this.#topics.get(topic) ?? new Map<string, Known>()
    this.#topics.set(topic, reads)
    const known = reads.get(name) ?? { name, read, pages: new Set() }
    reads.set(name, known)
    return known
  }

  #forget(known: Known, path: string): void {
    known.pages.delete(path)
    if (known.pages.size > 0) return
    const topic = toTopic(known.read)
    const reads = this.#topics.get(topic)
    reads?.delete(known.name)
    if (reads?.size === 0) this.#topics.delete(topic)
  }
}
