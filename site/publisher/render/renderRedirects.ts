import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Read } from '../../src/content/ContentReader.ts'
import { createContentReader } from '../../src/content/createContentReader.ts'
import { listRedirects, type ShownRedirect } from '../../src/content/listRedirects.ts'

/** The redirects of a site, all paths from which a redirect might lead, and what was read to tell. */
export type Redirects = {
  shown: ShownRedirect[]
  from: ReadonlySet<string>
  reads: ReadonlyMap<string, Read>
}

/** Lists the redirects as `listRedirects` does, and notes what they depend on. */
export function renderRedirects({
  index,
  taken,
}: {
  index: ContentIndex
  taken: { has: (path: string) => boolean }
}): Redirects {
  const reads = new Map<string, Read>()
  const reader = createContentReader({ index, onRead: (read) => reads.set(JSON.stringify(read), read) })
  const shown = listRedirects(reader, taken)
  return { shown, from: new Set(index.list('redirects').map(({ from }) => from)), reads }
}
