import { notFoundPath } from '../render/createRenderer.ts'
import { isImmutable, type ManifestFile } from '../store/manifest.ts'
import type { StoreView } from '../store/ReleaseStore.ts'

/** A file that visitors can ask for. */
export type SiteFile = ManifestFile & { isImmutable: boolean; isCompressible: boolean }

/** One release as requests are answered from it. */
export type SiteIndex = {
  files: ReadonlyMap<string, SiteFile>
  /** Path → address. */
  redirects: ReadonlyMap<string, string>
  notFound: SiteFile | null
}

/** Bytes below which compressing brings nothing. */
const worthCompressing = 600

/** The index of the current release; null before the first. */
export function createSiteIndex({ current, retained }: StoreView): SiteIndex | null {
  if (current === null) return null
  const files = new Map<string, SiteFile>()
  for (const [path, file] of retained) files.set(path, toSiteFile(path, file))
  for (const [path, file] of Object.entries(current.files)) files.set(path, toSiteFile(path, file))
  const notFound = files.get(notFoundPath) ?? null
  files.delete(notFoundPath)
  const redirects = new Map(current.redirects.map(({ from, to }) => [from, to]))
  return { files, redirects, notFound }
}

function toSiteFile(path: string, file: ManifestFile): SiteFile {
  const isText = /^(text\/|application\/([a-z.-]+\+)?(xml|json)|image\/svg)/.test(file.type)
  return { ...file, isImmutable: isImmutable(path), isCompressible: isText && file.size >= worthCompressing }
}
