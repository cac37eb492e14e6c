import { linkableCollections } from '@throughline/shared'
import type { UIFieldServerProps } from 'payload'

import { env } from '../env.ts'
import { findSiteWords } from './findSiteWords.ts'
import { SearchResultCard } from './SearchResultCard.tsx'

/** How search engines would list the page, from what stands in the form at this moment. */
export async function SearchPreview({ req }: UIFieldServerProps) {
  const site = await findSiteWords(req)
  return <SearchResultCard site={site} siteUrl={env.siteUrl} pages={[...linkableCollections]} />
}
