import { type Service, toDocumentPath } from '@throughline/shared'

import type { Entry } from './Entry.ts'

export const serviceFields = ['title', 'slug', 'summary'] as const

/** A service in a list. */
export function toServiceEntry({
  title,
  slug,
  summary,
}: Pick<Service, (typeof serviceFields)[number]>): Entry {
  return { title, href: toDocumentPath({ collection: 'services', slug }), summary, details: [] }
}
