import { link, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { BlobStore } from '../store/BlobStore.ts'
import { syncDirectory } from '../store/durableFiles.ts'
import type { Manifest, ReleaseFile } from '../store/manifest.ts'
import { runLimited } from '../store/runLimited.ts'
import { toPlainFile } from './toPlainFile.ts'
import { writePlainFiles } from './writePlainFiles.ts'

/** Files that are linked at the same time: few, so that visitors do not wait. */
const linkers = 2

/**
 * Writes a release as plain files into a new folder. What is the same in the version before is linked to there, and not written again.
 */
export async function writeVersion({
  directory,
  manifest,
  before,
  siteUrl,
  blobs,
}: {
  directory: string
  manifest: Manifest
  before: { manifest: Manifest; directory: string } | null
  siteUrl: string
  blobs: BlobStore
}): Promise<void> {
  await mkdir(directory, { recursive: true })
  const same: string[] = []
  const changed: ReleaseFile[] = []
  for (const [path, file] of manifest.files.entries()) {
    if (before?.manifest.files.get(path)?.hash === file.hash) same.push(path)
    else changed.push({ path, ...file })
  }
  const redirects = manifest.redirects.filter(({ from }) => !manifest.files.has(from))
  await writePlainFiles({ directory, files: changed, redirects, siteUrl, blobs })
  const run = async (path: string) => {
    const target = toPlainFile({ directory, path })
    const known = before === null ? null : toPlainFile({ directory: before.directory, path })
    await mkdir(dirname(target), { recursive: true })
    if (known !== null && (await tryLink(known, target))) return
    const file = manifest.files.get(path)
    if (file !== undefined) await blobs.copy(file, target)
  }
  await runLimited({ items: same, limit: linkers, run })
  await syncDirectory(join(directory, '..'))
}

/** Whether the link was made. Not every file system has links, and a person may have cleared the version before. */
function tryLink(known: string, target: string): Promise<boolean> {
  return link(known, target).then(
    () => true,
    () => false,
  )
}
