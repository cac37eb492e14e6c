import type { BlobFiles } from '../store/BlobFiles.ts'
import type { StoreView } from '../store/ReleaseStore.ts'
import { createSiteIndex } from './createSiteIndex.ts'

/** Reads pages of the release that visitors see; null where it has none at a path. */
export function createPageReader({
  getView,
  blobs,
}: {
  getView: () => StoreView
  blobs: BlobFiles
}): (path: string) => Promise<string | null> {
  return async (path) => {
    const file = createSiteIndex(getView())?.files.get(path)
    return file?.type.startsWith('text/html') === true ? (await blobs.read(file)).toString() : null
  }
}
