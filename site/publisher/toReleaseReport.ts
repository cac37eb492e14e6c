import type { Report } from '@throughline/shared'

import { isPage, type Manifest } from './store/manifest.ts'

/** What the CMS is told of a release. `steps` in milliseconds. */
export function toReleaseReport({
  manifest,
  steps,
}: {
  manifest: Manifest
  steps: Record<string, number>
}): NonNullable<Report['release']> {
  const { id, createdAt, files, changedPaths } = manifest
  const pages = Object.keys(files).filter(isPage).length
  const bytes = Object.values(files).reduce((sum, { size }) => sum + size, 0)
  return { id, createdAt, pages, bytes, changedPaths, steps }
}
