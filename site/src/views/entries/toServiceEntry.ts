import { toDocumentPath } from '@throughline/shared'

/** A service in a list. */
export type ServiceEntry = { title: string; href: string; summary: string | null }

export const serviceFields = ['title', 'slug', 'summary'] as const

export function toServiceEntry({
  title,
  slug,
  summary,
}: {
  title: string
  slug: string
  summary: string | null
}) {
  return { title, href: toDocumentPath({ collection: 'services', slug }), summary } satisfies ServiceEntry
}
