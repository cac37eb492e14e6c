import { z } from 'zod'

import { Problem } from '../Problem.ts'
import type { CmsClient } from './CmsClient.ts'

const releasesSchema = z.object({
  docs: z.array(z.object({ pages: z.number(), steps: z.record(z.string(), z.number()) })),
})

/** The newest release as the CMS was told of it; `steps` in milliseconds. @throws Problem where there is none. */
export async function readNewestRelease(
  cms: CmsClient,
): Promise<{ pages: number; steps: Record<string, number> }> {
  const [release] = releasesSchema.parse(await cms.ask('GET', '/releases?sort=-id&limit=1&depth=0')).docs
  if (release === undefined) throw new Problem('The CMS was told of no release.')
  return release
}
