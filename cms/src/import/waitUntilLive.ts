import { setTimeout as wait } from 'node:timers/promises'

import type { Payload } from 'payload'

import { findPublishState } from '../publishing/findPublishState.ts'
import type { ImportableCollection } from './parseImportArguments.ts'

const patienceMilliseconds = 15_000
const pauseMilliseconds = 100

/** Waits for a published document to reach visitors, and says what became of it. */
export async function waitUntilLive({
  payload,
  collection,
  id,
}: {
  payload: Payload
  collection: ImportableCollection
  id: number
}): Promise<string> {
  const deadline = Date.now() + patienceMilliseconds
  while (Date.now() < deadline) {
    const state = await findPublishState({ payload, slug: collection, id: String(id) })
    if (state.state === 'live') return `Live: ${state.address}`
    if (state.state === 'failed') return `It did not go live: ${state.reason}`
    await wait(pauseMilliseconds)
  }
  return 'The site does not answer at the moment. The page goes live by itself when it does.'
}
