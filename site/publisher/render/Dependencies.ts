import type { ContentChange } from '@throughline/shared'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Read } from '../../src/content/ContentReader.ts'
import type { NamedRead } from './createNotingReader.ts'
import { isSameAnswer } from './isSameAnswer.ts'
import { listItems, type OneOrMore, withItem, withoutItem } from './OneOrMore.ts'
import { listTopics, toTopic } from './topics.ts'

/** One read and the pages that made it. */
type Known = NamedRead & { pages: OneOrMore<string> | undefined }

/** Which page read what, kept so that the pages that a change affects are found without looking at the others. */
export class Dependencies {
  /** Name → a read that some page made. */
  readonly #reads = new Map<string, Known>()
  /** Topic → the reads about it. */
  readonly #topics = new Map<string, OneOrMore<Known>>()
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

  /** A read that some page made, by its name. */
  readonly findRead = (name: string): NamedRead | undefined => this.#reads.get(name)

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
      for (const { read, pages } of listItems(this.#topics.get(topic))) {
        if (isSameAnswer({ read, before, after })) continue
        for (const path of listItems(pages)) affected.add(path)
      }
    }
    return affected
  }

  /** Notes what a page read when it was rendered, instead of what it read before. */
  set(path: string, reads: readonly NamedRead[]): void {
    const before = new Set(this.#pages.get(path))
    const known = reads.map((one) => this.#keep(one))
    for (const one of known) if (!before.delete(one)) one.pages = withItem(one.pages, path)
    for (const one of before) this.#forget(one, path)
    this.#pages.set(path, known)
  }

  /** The page is gone. */
  delete(path: string): void {
    for (const one of this.#pages.get(path) ?? []) this.#forget(one, path)
    this.#pages.delete(path)
  }

  #keep({ name, read }: NamedRead): Known {
    const known = this.#reads.get(name)
    if (known !== undefined) return known
    const kept: Known = { name, read, pages: undefined }
    this.#reads.set(name, kept)
    const topic = toTopic(read)
    this.#topics.set(topic, withItem(this.#topics.get(topic), kept))
    return kept
  }

  #forget(known: Known, path: string): void {
    known.pages = withoutItem(known.pages, path)
    if (known.pages !== undefined) return
    this.#reads.delete(known.name)
    const topic = toTopic(known.read)
    const about = withoutItem(this.#topics.get(topic), known)
    if (about === undefined) this.#topics.delete(topic)
    else this.#topics.set(topic, about)
  }
}
