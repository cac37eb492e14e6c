import { browsePrefixes } from '@throughline/shared'

import type { ReadCollection } from './ContentReader.ts'
import { countParts } from './parts.ts'

/**
 * Case studies can be browsed by what they share: a theme, a service, a learning question. Each has an address of its own and is shown in
 * parts like the whole list.
 */
export const browseKinds = ['theme', 'service', 'question'] as const
export type BrowseKind = (typeof browseKinds)[number]

/** The field in which case studies hold what they share; it names the collection as well. */
export const browseFields = {
  theme: 'themes',
  service: 'services',
  question: 'questions',
} as const satisfies Record<BrowseKind, ReadCollection>

/** The address of case studies that share something, or of a part of them. */
export function toBrowsePath({
  kind,
  slug,
  part = null,
}: {
  kind: BrowseKind
  slug: string
  part?: number | null
}): string {
  const path = `${browsePrefixes[kind]}${slug}/`
  return part === null ? path : `${path}page/${part}/`
}

/** All addresses of case studies that share something; `count` is how many they are. */
export function listBrowsePaths({
  kind,
  slug,
  count,
}: {
  kind: BrowseKind
  slug: string
  count: number
}): string[] {
  const parts = Array.from({ length: countParts(count) }, (_, place) =>
    toBrowsePath({ kind, slug, part: place + 1 }),
  )
  return [toBrowsePath({ kind, slug }), ...parts]
}
