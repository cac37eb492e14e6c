import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { ContentReader, Read } from '../../src/content/ContentReader.ts'
import { createContentReader } from '../../src/content/createContentReader.ts'

/** A read and its name, which is its JSON: the same reads have the same name. */
export type NamedRead = { readonly name: string; readonly read: Read }
/** Finds a read that is kept already, so that no second copy of it is. */
export type FindRead = (name: string) => NamedRead | undefined

/** A reader of `index`, and what was read through it so far, each read once. */
export function createNotingReader({
  index,
  findRead = () => undefined,
}: {
  index: ContentIndex
  findRead?: FindRead | undefined
}): { content: ContentReader; listReads: () => NamedRead[] } {
  const reads = new Map<string, NamedRead>()
  const onRead = (read: Read) => {
    const name = JSON.stringify(read)
    if (reads.has(name)) return
    const named = findRead(name) ?? { name, read }
    reads.set(named.name, named)
  }
  return { content: createContentReader({ index, onRead }), listReads: () => [...reads.values()] }
}
