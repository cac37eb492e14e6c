import type { PublishedContent } from '@throughline/shared'

import { addDerivedFiles } from '../../publisher/export/addDerivedFiles.ts'
import { listReleaseFiles } from '../../publisher/render/listReleaseFiles.ts'
import type { Build } from '../../publisher/render/loadBuild.ts'
import { renderRelease } from '../../publisher/render/renderRelease.ts'
import { BlobStore } from '../../publisher/store/BlobStore.ts'
import type { Manifest, ReleaseFile } from '../../publisher/store/manifest.ts'
import { createFolder } from './createFolder.ts'

/** What a release is, whatever was before it: by path the hash, the type and the size of each file. */
export type Whole = {
  files: Record<string, { hash: string; type: string; size: number }>
  redirects: Manifest['redirects']
  pages: number
  bytes: number
}

function toWhole(files: readonly ReleaseFile[], redirects: Manifest['redirects']): Whole {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return {
    files: Object.fromEntries(sorted.map(({ path, hash, type, size }) => [path, { hash, type, size }])),
    redirects,
    pages: files.filter(({ path }) => path.endsWith('/')).length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
  }
}

/** The release that this content makes where all of it is rendered at once. `derived`: with what follows from pages. */
export async function makeWhole({
  content,
  build: { render, assets },
  derived,
}: {
  content: PublishedContent
  build: Build
  derived: { siteUrl: string } | null
}): Promise<Whole> {
  const release = await renderRelease({ content, render, assets })
  const files = listReleaseFiles(release)
  if (derived === null) return toWhole(files, release.redirects)
  const folder = await createFolder()
  const blobs = new BlobStore({ directory: folder, temporary: folder })
  return toWhole(await addDerivedFiles({ ...derived, files, content, blobs }), release.redirects)
}

/** The release of a manifest, to be compared with it. */
export function readWhole(manifest: Manifest | null): Whole | null {
  if (manifest === null) return null
  const files = [...manifest.files.entries()].map(([path, file]) => ({ path, ...file }))
  return { ...toWhole(files, manifest.redirects), pages: manifest.pages, bytes: manifest.bytes }
}
