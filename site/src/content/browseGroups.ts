import type { ContentChange } from '@throughline/shared'

import { browseFields, type BrowseKind, browseKinds, listBrowsePaths } from './browse.ts'
import { listValues } from './CollectionIndex.ts'
import type { ContentIndex } from './ContentIndex.ts'

/** What case studies share: the id of a theme or a service, the slug of a question. */
export type BrowseGroup = { kind: BrowseKind; id: string }

/** The groups of case studies whose addresses changes may touch, each once. `before` is null where the site has no page yet. */
export function listTouchedGroups({
  changes,
  before,
}: {
  changes: readonly ContentChange[]
  before: ContentIndex | null
}): BrowseGroup[] {
  const groups = new Map<string, BrowseGroup>()
  const add = (kind: BrowseKind, id: string) => groups.set(`${kind} ${id}`, { kind, id })
  for (const change of changes) {
    if (change.type === 'global') continue
    const { collection, id, document } = change
    for (const kind of browseKinds) {
      if (browseFields[kind] === collection) add(kind, id)
      if (collection !== 'case-studies') continue
      for (const one of [before?.find(collection, id) ?? null, document]) {
        for (const value of listValues(one, browseFields[kind])) add(kind, value)
      }
    }
  }
  return [...groups.values()]
}

/** The addresses of a group as the content has it; none where a theme or a service is not public, or nobody holds a question. */
export function listGroupPaths(index: ContentIndex, { kind, id }: BrowseGroup): string[] {
  const slug =
    kind === 'question' ? index.find('questions', id)?.id : index.find(browseFields[kind], id)?.slug
  const count = index.related('case-studies', browseFields[kind], id).length
  return slug === undefined ? [] : listBrowsePaths({ kind, slug, count })
}
