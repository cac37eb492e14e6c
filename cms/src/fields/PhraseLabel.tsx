'use client'

import { useRowLabel } from '@payloadcms/ui'
import { defaultPhrases } from '@throughline/shared'

/** What a closed row of words says: the site's own, and what stands in their place. */
export function PhraseLabel() {
  const { data, rowNumber } = useRowLabel<{ phrase?: string | null; words?: string | null }>()
  const own = Object.entries(defaultPhrases).find(([name]) => name === data.phrase)?.[1]
  if (own === undefined) return <span>{`Words ${(rowNumber ?? 0) + 1}`}</span>
  return <span>{data.words ? `“${own}” → “${data.words}”` : `“${own}”`}</span>
}
