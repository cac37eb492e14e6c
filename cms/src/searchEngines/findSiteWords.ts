import type { PayloadRequest } from 'payload'

import { createReading } from '../publishing/contract/createReading.ts'
import { toPhraseWords } from '../publishing/contract/toPhraseWords.ts'
import { toText } from '../publishing/contract/values.ts'
import type { SiteWords } from './deriveResult.ts'

/** The words of the site that search results hold. */
export async function findSiteWords(req: PayloadRequest): Promise<SiteWords> {
  const site = await req.payload.db.findGlobal<Record<string, unknown>>({ slug: 'site', req })
  return {
    name: toText(site['name']) ?? '',
    tagline: toText(site['tagline']),
    description: toText(site['description']),
    phrases: toPhraseWords(site['phrases'], createReading()),
  }
}
