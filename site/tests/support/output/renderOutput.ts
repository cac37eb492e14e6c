import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { PublishedContent } from '@throughline/shared'

import { addDerivedFiles } from '../../../publisher/export/addDerivedFiles.ts'
import { createRenderer } from '../../../publisher/render/createRenderer.ts'
import { listReleaseFiles } from '../../../publisher/render/listReleaseFiles.ts'
import { readAssets } from '../../../publisher/render/readAssets.ts'
import { renderRelease } from '../../../publisher/render/renderRelease.ts'
import type { ReleaseFile } from '../../../publisher/store/manifest.ts'
import { BlobStore } from '../../../publisher/store/BlobStore.ts'
import { type Output, toOutput } from './Output.ts'

/** The whole site as built, with this content, and all that is derived from it. Media has no bytes. */
export async function renderOutput(content: PublishedContent, siteUrl: string): Promise<Output> {
  const directory = join(import.meta.dirname, '..', '..', '..', 'dist')
  const render = await createRenderer({ directory, siteUrl })
  const release = await renderRelease({ content, render, assets: await readAssets({ directory }) })
  const folder = await mkdtemp(join(tmpdir(), 'throughline-test-'))
  try {
    const blobs = new BlobStore({ directory: folder, temporary: folder })
    const all = await addDerivedFiles({ files: listReleaseFiles(release), content, siteUrl, blobs })
    const files = await Promise.all(
      all.map(async (file) => [file.path, await readFile(file, blobs)] as const),
    )
    const redirects = new Set(release.redirects.map(({ from }) => from))
    return toOutput({ siteUrl, files: new Map(files), redirects })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readFile(file: ReleaseFile, blobs: BlobStore) {
  const { path, type, body } = file
  const isMedia = path.startsWith('/media/') && !path.startsWith('/media/social/')
  return { type, body: body ?? (isMedia ? Buffer.alloc(0) : await blobs.read(file)) }
}
