import { type Media, type MediaFile, toMediaPath } from '@throughline/shared'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Read } from '../../src/content/ContentReader.ts'

/** A media file and where the site shows it. */
export type SiteMediaFile = MediaFile & { path: string }

/** The files of a media document. */
export function toMediaFiles(document: Media | null): SiteMediaFile[] {
  if (document === null) return []
  return [document.original, ...document.sizes].map((file) => ({ ...file, path: toMediaPath(file) }))
}

/** The id of the media document that was read; null for any other read. */
export function toMediaId(read: Read): string | null {
  return read.type === 'document' && read.collection === 'media' ? read.id : null
}

/** The files of all media documents among the reads, each once. */
export function listMediaFiles({
  index,
  reads,
}: {
  index: ContentIndex
  reads: Iterable<Read>
}): SiteMediaFile[] {
  const files = new Map<string, SiteMediaFile>()
  for (const read of reads) {
    const id = toMediaId(read)
    if (id === null) continue
    for (const file of toMediaFiles(index.find('media', id))) files.set(file.path, file)
  }
  return [...files.values()]
}
