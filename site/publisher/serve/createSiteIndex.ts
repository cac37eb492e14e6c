import { notFoundPath } from '../render/createRenderer.ts'
import { isImmutable, type ManifestFile } from '../store/manifest.ts'
import type { StoreView } from '../store/ReleaseStore.ts'

/** A file that visitors can ask for. */
export type SiteFile = ManifestFile & { isImmutable: boolean; isCompressible: boolean }

/** One release as requests are answered from it. */
export type SiteIndex = {
  files: { get: (path: string) => SiteFile | undefined; has: (path: string) => boolean }
  /** Path → address. */
  redirects: ReadonlyMap<string, string>
  notFound: SiteFile | null
}

/** Bytes below which compressing brings nothing. */
const worthCompressing = 600

/** The index of the current release; null before the first. Nothing is copied: making one costs the same for any site. */
export function createSiteIndex({ current, retained }: StoreView): SiteIndex | null {
  if (current === null) return null
  const find = (path: string) => {
    const file = current.files.get(path) ?? retained.get(path)
    return file === undefined ? undefined : toSiteFile(path, file)
  }
  const get = (path: string) => (path === notFoundPath ? undefined : find(path))
  const redirects = new Map(current.redirects.map(({ from, to }) => [from, to]))
  return {
    files: { get, has: (path) => get(path) !== undefined },
    redirects,
    notFound: find(notFoundPath) ?? null,
  }
}

/** What is known of files beyond their manifest, made at their first request. */
const siteFiles = new WeakMap<ManifestFile, SiteFile>()

function toSiteFile(path: string, file: ManifestFile): SiteFile {
  const known = siteFiles.get(file)
  if (known !== undefined) return known
  const isText = /^(text\/|application\/([a-z.-]+\+)?(xml|json)|image\/svg)/.test(file.type)
  const isCompressible = isText && file.size >= worthCompressing
  const made = { ...file, isImmutable: isImmutable(path), isCompressible }
  siteFiles.set(file, made)
  return made
}
