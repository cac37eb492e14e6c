import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { ReleaseEnv } from '../env.ts'
import { createRenderer } from '../render/createRenderer.ts'
import { listReleaseFiles } from '../render/listReleaseFiles.ts'
import { readAssets } from '../render/readAssets.ts'
import { renderRelease } from '../render/renderRelease.ts'
import { BlobStore } from '../store/BlobStore.ts'
import { copyMedia } from '../store/copyMedia.ts'
import { createCms } from '../sync/createCms.ts'
import { addDerivedFiles } from './addDerivedFiles.ts'
import { replaceDirectory } from './replaceDirectory.ts'
import { writePlainFiles } from './writePlainFiles.ts'

/**
 * Writes the site as it is published now into `directory`, for any static host. An earlier export there is replaced as a
 * whole; when anything fails it stays as it was.
 * @throws Error in one sentence.
 */
export async function exportSite({
  env,
  build,
  directory,
}: {
  env: ReleaseEnv
  build: string
  directory: string
}): Promise<{ files: number }> {
  const siteUrl = env.SITE_URL
  const render = await createRenderer({ directory: build, siteUrl, takesEnquiries: false })
  const assets = await readAssets({ directory: build })
  const cms = createCms({ url: env.CMS_URL, secret: env.PUBLISH_WEBHOOK_SECRET })

  return replaceDirectory({
    directory,
    write: async (staging) => {
      const { content } = await cms.requestContent()
      const rendered = await renderRelease({ content, render, assets })
      const temporary = await mkdtemp(join(tmpdir(), 'throughline-media-'))
      try {
        const blobs = new BlobStore({ directory: temporary, temporary })
        await copyMedia({ files: rendered.media, blobs, cms })
        const files = await addDerivedFiles({ files: listReleaseFiles(rendered), content, siteUrl, blobs })
        await writePlainFiles({ directory: staging, files, redirects: rendered.redirects, siteUrl, blobs })
        return { files: files.length }
      } finally {
        await rm(temporary, { recursive: true, force: true })
      }
    },
  })
}
