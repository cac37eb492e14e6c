import type { ReleaseFile } from '../store/manifest.ts'
import type { RenderedRelease } from './renderRelease.ts'

/** The files of a rendered release. Where a page and a file of the build have the same path, the page counts. */
export function listReleaseFiles({ pages, assets, media }: RenderedRelease): ReleaseFile[] {
  const files = new Map<string, ReleaseFile>()
  for (const asset of assets) files.set(asset.path, asset)
  for (const { path, sha256, mimeType, size } of media) {
    files.set(path, { path, hash: sha256, type: mimeType, size })
  }
  for (const { file } of pages) files.set(file.path, file)
  return [...files.values()]
}
