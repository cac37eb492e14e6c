import { PersistentMap } from '../../src/content/PersistentMap.ts'
import type { Manifest, ManifestFile } from '../store/manifest.ts'
import type { StoreView } from '../store/ReleaseStore.ts'

type Files = PersistentMap<ManifestFile>
type FileChange = readonly [path: string, file: ManifestFile | null]

/** What of a view differs from the one before it: plain data that follows the change and not the size of the site. */
export type ViewChange = {
  current: Omit<Manifest, 'files'> | null
  files: readonly FileChange[]
  retained: readonly FileChange[]
}

/** What visitors can reach before anything is told. */
export const emptyView: StoreView = { current: null, retained: PersistentMap.from() }

const noFiles: Files = PersistentMap.from()

/** What leads from one view to another. */
export function toViewChange({ before, after }: { before: StoreView; after: StoreView }): ViewChange {
  if (after.current === null)
    return { current: null, files: [], retained: toFileChanges(before.retained, after.retained) }
  const { files, ...current } = after.current
  return {
    current,
    files: toFileChanges(before.current?.files ?? noFiles, files),
    retained: toFileChanges(before.retained, after.retained),
  }
}

/** The view after a change. */
export function applyViewChange(view: StoreView, { current, files, retained }: ViewChange): StoreView {
  return {
    current:
      current === null ? null : { ...current, files: applyFiles(view.current?.files ?? noFiles, files) },
    retained: applyFiles(view.retained, retained),
  }
}

/** Files that the serving thread takes in at once, between two requests. */
const portion = 400

/** The same change in steps, none of them large: what stands between them is no release, and is shown to nobody. */
export function splitViewChange(change: ViewChange): ViewChange[] {
  const length = Math.max(change.files.length, change.retained.length)
  return Array.from({ length: Math.max(1, Math.ceil(length / portion)) }, (_, step) => {
    const [from, to] = [step * portion, (step + 1) * portion]
    return {
      current: change.current,
      files: change.files.slice(from, to),
      retained: change.retained.slice(from, to),
    }
  })
}

function toFileChanges(before: Files, after: Files): FileChange[] {
  if (before === after) return []
  const changes: FileChange[] = []
  for (const path of new Set(after.differences(before))) {
    const [old, file] = [before.get(path), after.get(path)]
    if (isSame(old, file)) continue
    changes.push([path, file ?? null])
  }
  return changes
}

function isSame(a: ManifestFile | undefined, b: ManifestFile | undefined): boolean {
  return a?.hash === b?.hash && a?.type === b?.type && a?.pack === b?.pack && a?.at === b?.at
}

function applyFiles(files: Files, changes: readonly FileChange[]): Files {
  return files.with(changes.map(([path, file]) => [path, file ?? undefined] as const))
}
