import { publishedCollections } from '@throughline/shared'
import type { Payload } from 'payload'

import { findUntouched } from './findUntouched.ts'

/** Somebody may have the form open and go on with it later. */
const keptDays = 7
const everyMilliseconds = 6 * 60 * 60 * 1000

/** Removes the documents that somebody opened the form of and never wrote, some days later. */
export async function removeUntouched(payload: Payload): Promise<void> {
  for (const collection of publishedCollections) {
    const ids = await findUntouched({ collection, payload, olderThan: keptDays })
    for (const id of ids) await payload.delete({ collection, id })
  }
}

/** Does so at once and from time to time, for as long as the process lives. */
export function keepRemovingUntouched(payload: Payload): void {
  const run = () => {
    removeUntouched(payload).catch((err: unknown) => {
      payload.logger.warn({ err, msg: 'Empty drafts could not be removed. Trying again later.' })
    })
  }
  run()
  setInterval(run, everyMilliseconds).unref()
}
