import { PersistentMap } from '../../src/content/PersistentMap.ts'
import { listMovedRedirects, sortPaths } from './listChangedPaths.ts'
import { isPage, type Manifest, type ManifestFile, type ReleaseFile } from './manifest.ts'

/** What is to become a release. */
export type ReleaseInput = {
  /** Path → file, null for one that is gone. */
  files: ReadonlyMap<string, ReleaseFile | null>
  redirects: Manifest['redirects']
  /** Whether `files` is all there is; else what it does not name is as in the release before. */
  isWhole: boolean
  /** Paths that stay although `files` is all there is. */
  isKept?: (path: string) => boolean
}

/** A release in the making. */
export type Draft = Pick<Manifest, 'files' | 'redirects' | 'pages' | 'bytes'> & {
  /** All paths that differ from the release before. */
  changedPaths: string[]
  /** Pages of the release before that are not in it. */
  droppedPages: string[]
  /** The files that the release before had not, or had otherwise. */
  changed: ReadonlyMap<string, ReleaseFile | null>
}

/** Sets a release beside the one before it. */
export function createDraft({ input, before }: { input: ReleaseInput; before: Manifest | null }): Draft {
  const known = before?.files ?? PersistentMap.from<ManifestFile>()
  const changed = new Map<string, ReleaseFile | null>()
  let { pages, bytes } = before ?? { pages: 0, bytes: 0 }
  for (const [path, file] of listFiles(input, known)) {
    const old = known.get(path)
    if (old?.hash === file?.hash && old?.type === file?.type) continue
    changed.set(path, file)
    bytes += (file?.size ?? 0) - (old?.size ?? 0)
    if (isPage(path)) pages += Number(file !== null) - Number(old !== undefined)
  }
  const entries = [...changed].map(
    ([path, file]) => [path, file === null ? undefined : toEntry(file)] as const,
  )
  const moved = listMovedRedirects(before?.redirects ?? [], input.redirects)
  return {
    files: known.with(entries),
    redirects: input.redirects,
    pages,
    bytes,
    changed,
    changedPaths: sortPaths([...changed.keys(), ...moved]),
    droppedPages: [...changed].flatMap(([path, file]) => (file === null && isPage(path) ? path : [])).sort(),
  }
}

function* listFiles(
  { files, isWhole, isKept = () => false }: ReleaseInput,
  known: PersistentMap<ManifestFile>,
): Generator<readonly [string, ReleaseFile | null]> {
  if (isWhole) for (const path of known.keys()) if (!files.has(path) && !isKept(path)) yield [path, null]
  yield* files
}

function toEntry({ hash, type, size, pack, at }: ManifestFile): ManifestFile {
  return pack === undefined || at === undefined ? { hash, type, size } : { hash, type, size, pack, at }
}
