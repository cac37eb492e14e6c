import {
  keptReleasesSchema,
  releaseComparisonSchema,
  releasesPaths,
  type KeptRelease,
  type ReleaseComparison,
} from '@throughline/shared'

import { askSite } from './askSite.ts'

/** The releases that the site keeps, newest first. Waits little: a page waits for it. @throws SiteError */
export async function requestKeptReleases(): Promise<KeptRelease[]> {
  return askSite({ path: releasesPaths.list, schema: keptReleasesSchema, milliseconds: 2000 })
}

/** What differs between two releases. @throws SiteError with status 404 where one is no longer kept. */
export async function requestComparison({
  from,
  to,
}: {
  from: string
  to: string
}): Promise<ReleaseComparison> {
  const query = new URLSearchParams({ from, to })
  return askSite({ path: `${releasesPaths.compare}?${query.toString()}`, schema: releaseComparisonSchema })
}
