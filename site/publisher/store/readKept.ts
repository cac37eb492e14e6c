import { isImmutable, type ManifestFile } from './manifest.ts'
import type { ManifestFiles } from './ManifestFiles.ts'
import { selectKept } from './selectKept.ts'

/** The releases that are kept, with what others are stored as a difference to, and the files they hold. */
export type Kept = {
  ids: ReadonlySet<string>
  files: ManifestFile[]
  /** What stays reachable of them: path → file. */
  immutable: ReadonlyMap<string, ManifestFile>
}

/** Reads what has to be kept, see `selectKept`. */
export async function readKept({
  manifests,
  ids,
  wanted,
  now,
}: {
  manifests: Pick<ManifestFiles, 'readStored'>
  ids: readonly string[]
  wanted: readonly string[]
  now: Date
}): Promise<Kept> {
  const chosen = selectKept({ ids, wanted, now })
  const kept = new Set(chosen)
  const files: ManifestFile[] = []
  const immutable = new Map<string, ManifestFile>()
  const note = async (id: string): Promise<string | null> => {
    const stored = await manifests.readStored(id)
    for (const [path, file] of Object.entries(stored?.files ?? {})) {
      if (file === null) continue
      files.push(file)
      if (isImmutable(path)) immutable.set(path, file)
    }
    return stored?.base ?? null
  }
  for (const id of chosen) {
    const base = await note(id)
    if (base === null || kept.has(base)) continue
    // What a kept release is stored as a difference to stays as long as that one.
    kept.add(base)
    await note(base)
  }
  return { ids: kept, files, immutable }
}
