import type { ContentChange } from '@throughline/shared'
import type { FlattenedField, PayloadRequest } from 'payload'

import type { Mapped } from '../publishing/contract/toContract.ts'
import { isStoredId } from '../publishing/isStoredId.ts'
import { listRelations } from '../publishing/listRelations.ts'
import { BrokenDocumentError, findPublishedRows, parseRow } from '../publishing/readPublished.ts'
import { listMedia } from '../richText/listMedia.ts'
import type { Latest } from './readLatest.ts'

/** The pictures and files that a draft shows. The site does not know those that no published document shows. */
export async function findShownMedia({
  row,
  mapped,
  fields,
  req,
}: {
  row: Latest
  mapped: Mapped
  fields: FlattenedField[]
  req: PayloadRequest
}): Promise<ContentChange[]> {
  const chosen = listRelations({ fields, data: row }).filter(({ collection }) => collection === 'media')
  const ids = new Set([
    ...chosen.map(({ id }) => id),
    ...Object.values(mapped.richTexts).flatMap((text) => listMedia(text)),
  ])
  const stored = [...ids].filter(isStoredId)
  if (stored.length === 0) return []
  const rows = await findPublishedRows({ collection: 'media', ids: stored, req })
  return rows.flatMap((one): ContentChange[] => {
    try {
      const document = parseRow('media', one)
      return [{ type: 'document', collection: 'media', id: document.id, document }]
    } catch (error) {
      // A file that cannot be shown leaves a gap, as it would in public.
      if (error instanceof BrokenDocumentError) return []
      throw error
    }
  })
}
