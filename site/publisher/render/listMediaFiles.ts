import { type MediaFile, type PublishedContent, toMediaPath } from '@throughline/shared'

import type { Read } from '../../src/content/ContentReader.ts'

/** A media file and where the site shows it. */
export type SiteMediaFile = MediaFile & { path: string }

/** The files of all media documents among the reads, each once. */
export function listMediaFiles({
  content,
  reads,
}: {
  content: PublishedContent
  reads: Iterable<Read>
}): SiteMediaFile[] {
  const { media } = content.documents
  const ids = new Set<string>()
  for (const read of reads) {
    if (read.type === 'global' || read.collection !== 'media') continue
    if (read.type === 'document') ids.add(read.id)
    else for (const id of Object.keys(media)) ids.add(id)
  }
  const files = new Map<string, SiteMediaFile>()
  for (const id of ids) {
    const document = media[id]
    for (const file of document === undefined ? [] : [document.original, ...document.sizes]) {
      const path = toMediaPath(file)
      files.set(path, { ...file, path })
    }
  }
  return [...files.values()]
}
