import {
  documentSchemas,
  globalSchemas,
  toSlug,
  type ContentChange,
  type PreviewSubject,
} from '@throughline/shared'
import type { z } from 'zod'

import { toContract, toGlobalContract, type Mapped } from '../publishing/contract/toContract.ts'
import { toGroup, toText } from '../publishing/contract/values.ts'
import type { Latest } from './readLatest.ts'
import { mendCandidate, noWords } from './mendCandidate.ts'

/** What a document needs beyond words before it has been published, as it would get it then. */
function fillIn({ candidate, row }: { candidate: unknown; row: Latest }): Record<string, unknown> {
  const document = toGroup(candidate)
  const now = new Date().toISOString()
  return {
    ...document,
    slug: document['slug'] ?? (toSlug(toText(row['title']) ?? '') || 'draft'),
    publishedAt: document['publishedAt'] ?? now,
    updatedAt: document['updatedAt'] ?? now,
  }
}

/** A testimonial without words would be none. */
function withWords(document: Record<string, unknown>): Record<string, unknown> {
  const { body, summary } = document
  const isEmpty = (Array.isArray(body) && body.length === 0 && summary === null) || body === undefined
  return isEmpty ? { ...document, summary: noWords } : document
}

/**
 * A draft as the site shows it: mapped to the contract like a published document, and mended where it is not whole yet. Null where
 * nothing can be made of it. `mapped` is what it was made from.
 */
export function toDraftDocument({ subject, row }: { subject: PreviewSubject; row: Latest }): {
  change: ContentChange | null
  mapped: Mapped
} {
  if (subject.type === 'global') {
    const { slug } = subject
    const mapped = toGlobalContract({ global: slug, row })
    const schema: z.ZodType = globalSchemas[slug]
    const document = mendCandidate({ schema, candidate: mapped.candidate })
    return { change: document === null ? null : ({ ...subject, document } as ContentChange), mapped }
  }
  const { collection } = subject
  const mapped = toContract({ collection, row })
  const filled = fillIn({ candidate: mapped.candidate, row })
  const candidate = collection === 'testimonials' ? withWords(filled) : filled
  const schema: z.ZodType = documentSchemas[collection]
  const document = mendCandidate({ schema, candidate })
  return { change: document === null ? null : ({ ...subject, document } as ContentChange), mapped }
}
