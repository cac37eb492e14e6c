import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import { listRedirects, type ShownRedirect } from '../../src/content/listRedirects.ts'
import { createNotingReader, type NamedRead } from './createNotingReader.ts'

/** The redirects of a site, all paths from which a redirect might lead, and what was read to tell. */
export type Redirects = {
  shown: ShownRedirect[]
  from: ReadonlySet<string>
  reads: readonly NamedRead[]
}

/** Lists the redirects as `listRedirects` does, and notes what they depend on. */
export function renderRedirects({
  index,
  taken,
}: {
  index: ContentIndex
  taken: { has: (path: string) => boolean }
}): Redirects {
  const { content, listReads } = createNotingReader({ index })
  const shown = listRedirects(content, taken)
  return { shown, from: new Set(index.list('redirects').map(({ from }) => from)), reads: listReads() }
}
