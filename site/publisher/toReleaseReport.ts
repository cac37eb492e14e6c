import type { Report } from '@throughline/shared'

import type { Manifest } from './store/manifest.ts'

/** What the CMS is told of a release. `steps` in milliseconds. */
export function toReleaseReport({
  manifest,
  steps,
}: {
  manifest: Manifest
  steps: Record<string, number>
}): NonNullable<Report['release']> {
  const { id, createdAt, pages, bytes, changedPaths } = manifest
  return { id, createdAt, pages, bytes, changedPaths: [...changedPaths], steps }
}
