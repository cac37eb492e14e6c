'use client'

import { useRowLabel } from '@payloadcms/ui'

const longest = 90

/** What a closed row of a list says: its own words, or what kind of thing it is while it has none. */
export function RowLabel({ title, kind }: { title: string; kind: string }) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const words = typeof data[title] === 'string' ? data[title].trim().replace(/\s+/g, ' ') : ''
  const shown = words.length > longest ? `${words.slice(0, longest).replace(/\s+\S*$/, '')} …` : words
  return <span>{shown === '' ? `${kind} ${(rowNumber ?? 0) + 1}` : shown}</span>
}
