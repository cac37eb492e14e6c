import type { KeptRelease } from '@throughline/shared'

import { requestKeptReleases } from '../../publishing/requests/requestReleases.ts'

/** The releases that the site keeps; null where it does not answer. */
export async function findKeptReleases(): Promise<KeptRelease[] | null> {
  try {
    return await requestKeptReleases()
  } catch {
    return null
  }
}
