import { publishedCollections } from '@throughline/shared'
import type { Payload } from 'payload'

/** Whether nothing was ever written: no document, and no publication that tells of one that was deleted. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of [...publishedCollections, 'media', 'publications'] as const) {
    const { totalDocs } = await payload.count({ collection })
    if (totalDocs > 0) return false
  }
  return true
}
