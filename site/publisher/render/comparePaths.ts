import type { ContentChange } from '@throughline/shared'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import { listSharedPaths, toOwnPath } from '../../src/content/listPaths.ts'
import { listGroupPaths, listTouchedGroups } from '../../src/content/browseGroups.ts'

/**
 * How many more (or fewer) documents have each path as their own after the changes; the paths that no document owns count as one.
 * `before` is null where the site has no page yet.
 */
export function comparePaths({
  changes,
  before,
  after,
}: {
  changes: readonly ContentChange[]
  before: ContentIndex | null
  after: ContentIndex
}): Map<string, number> {
  const differences = new Map<string, number>()
  const add = (path: string | null, number: number) => {
    if (path !== null) differences.set(path, (differences.get(path) ?? 0) + number)
  }
  const documents = new Map(
    changes.flatMap((change) =>
      change.type === 'document' ? [[`${change.collection}/${change.id}`, change] as const] : [],
    ),
  )
  for (const { collection, id } of documents.values()) {
    add(toOwnPath(collection, before?.find(collection, id) ?? null), -1)
    add(toOwnPath(collection, after.find(collection, id)), 1)
  }
  const shared = (index: ContentIndex) => listSharedPaths((collection) => index.count(collection))
  if (before !== null) for (const path of shared(before)) add(path, -1)
  for (const path of shared(after)) add(path, 1)
  for (const group of listTouchedGroups({ changes, before })) {
    if (before !== null) for (const path of listGroupPaths(before, group)) add(path, -1)
    for (const path of listGroupPaths(after, group)) add(path, 1)
  }
  return new Map([...differences].filter(([, number]) => number !== 0))
}
