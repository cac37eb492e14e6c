import type { ReleaseFile } from '../store/manifest.ts'

import { type DerivedFile, toReleaseFile, twinType } from './DerivedFile.ts'
import { toTwinPath } from './derivedPaths.ts'
import { derivePage, type WantedPicture } from './derivePage.ts'
import { jobs } from './jobs.ts'
import { createSearchIndex } from './search/createSearchIndex.ts'

/** A rendered page by its path. */
export type WholePage = { path: string; html: string }

/** All that follows from these pages, at once: what a release has when it has settled. */
export async function deriveAll({
  pages,
  siteUrl,
}: {
  pages: readonly WholePage[]
  siteUrl: string
}): Promise<ReleaseFile[]> {
  const twins: DerivedFile[] = []
  const pictures = new Map<string, WantedPicture>()
  for (const { path, html } of pages) {
    const { twin, picture } = derivePage({ path, html, siteUrl })
    if (twin !== null) twins.push({ path: toTwinPath(path), type: twinType, body: Buffer.from(twin) })
    if (picture !== null) pictures.set(picture.path, picture)
  }
  const found = await createSearchIndex(
    pages.map(({ path, html }) => ({ path, read: () => Promise.resolve(html) })),
  )
  const made = await jobs.pictures({ pictures: [...pictures.values()] })
  return [...twins, ...found, ...made].map(toReleaseFile)
}
