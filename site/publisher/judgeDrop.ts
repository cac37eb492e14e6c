import { createHash } from 'node:crypto'

import type { Waiting } from '@throughline/shared'

import type { Draft } from './store/createDraft.ts'
import type { Manifest } from './store/manifest.ts'

/** A release that drops more than this part of the pages waits for a person's word. */
const mostDropped = 1 / 5
/** Fewer pages than this go without one. */
const fewestDropped = 5

/** What a person must allow before the draft is released after `before`; null where there is nothing to ask. */
export function judgeDrop({
  draft: { droppedPages },
  before,
}: {
  draft: Pick<Draft, 'droppedPages'>
  before: Pick<Manifest, 'id' | 'pages'> | null
}): Waiting | null {
  const dropped = droppedPages.length
  if (before === null || dropped < fewestDropped || dropped <= before.pages * mostDropped) return null
  const hash = createHash('sha256').update([before.id, ...droppedPages].join('\n'))
  return { fingerprint: hash.digest('hex').slice(0, 32), dropped, pages: before.pages }
}
