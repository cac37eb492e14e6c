import type { PublishedContent } from '@throughline/shared'

import { createContentReader } from '../../src/content/createContentReader.ts'
import { deriveFiles } from '../derive/deriveFiles.ts'
import { derivers } from '../derived/derivers.ts'
import type { BlobStore } from '../store/BlobStore.ts'
import type { ManifestFile, ReleaseFile } from '../store/manifest.ts'

/** The files of a site with those that are derived from them, as a release has them when it has settled. */
export async function addDerivedFiles({
  files,
  content,
  siteUrl,
  blobs,
}: {
  files: readonly ReleaseFile[]
  content: PublishedContent
  siteUrl: string
  /** Holds the files that bring no bytes, and then those that were derived. */
  blobs: BlobStore
}): Promise<ReleaseFile[]> {
  if (derivers.length === 0) return [...files]
  const bodies = new Map(files.map(({ hash, body }) => [hash, body]))
  const input = {
    ...{ siteUrl, content: createContentReader({ content }) },
    files: new Map(files.map(({ path, hash, type, size }) => [path, { hash, type, size }])),
    read: async (file: ManifestFile) => bodies.get(file.hash) ?? (await blobs.read(file)),
  }
  const derived = await deriveFiles({ derivers, input, blobs })
  return [...files, ...derived.values()]
}
