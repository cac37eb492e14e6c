import { createHash } from 'node:crypto'

import type { MediaFile } from '@throughline/shared'

import { RenderError } from '../render/RenderError.ts'
import { MissingFileError } from '../sync/CmsError.ts'
import type { Cms } from '../sync/createCms.ts'
import type { BlobStore } from './BlobStore.ts'
import { runLimited } from './runLimited.ts'

/** Files that are fetched at the same time. */
const fetchers = 4

/**
 * Copies media files from the CMS into blobs, those that are not there yet. Gives the number copied.
 * @throws RenderError where the CMS has not the file, or not these bytes; CmsError where it does not answer.
 */
export async function copyMedia({
  files,
  blobs,
  cms,
}: {
  files: readonly MediaFile[]
  blobs: BlobStore
  cms: Pick<Cms, 'requestMediaFile'>
}): Promise<number> {
  let copied = 0
  const byHash = [...new Map(files.map((file) => [file.sha256, file])).values()]
  const run = async (file: MediaFile) => {
    const { sha256: hash, size, filename } = file
    if (blobs.has({ hash, size })) return
    try {
      const bytes = await cms.requestMediaFile(filename)
      await blobs.write({ hash, size, data: verify({ bytes, file }) })
    } catch (error) {
      if (error instanceof MissingFileError) throw new RenderError(error.message, { cause: error })
      throw error
    }
    copied += 1
  }
  await runLimited({ items: byHash, limit: fetchers, run })
  return copied
}

/** Passes the bytes on and throws at their end, or as soon as there are too many, when they are not those of the file. */
export async function* verify({
  bytes,
  file,
}: {
  bytes: AsyncIterable<Uint8Array>
  file: MediaFile
}): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > file.size) break
    hash.update(chunk)
    yield chunk
  }
  if (size !== file.size || hash.digest('hex') !== file.sha256) {
    throw new RenderError(
      `The file ${file.filename} in the CMS is not the one that was uploaded (its checksum differs). Upload it again.`,
    )
  }
}
