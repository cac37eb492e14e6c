import { expect, test } from 'vitest'

import type { CmsClient } from '../bench/CmsClient.ts'
import { createRandom } from './createRandom.ts'
import { Documents } from './Documents.ts'

const nowhere = 'http://127.0.0.1:9'

/** A CMS that answers every save with this status, and stores nothing. */
function createForgetfulCms(status: number): CmsClient {
  return {
    send: (method) =>
      Promise.resolve(
        method === 'GET' ? { status: 200, body: { docs: [] } } : { status, body: { doc: { id: 1 } } },
      ),
    ask: () => Promise.reject(new Error('Not asked here.')),
  }
}

test('a change that was answered with 2xx and is not in the database is told', async () => {
  const documents = new Documents(createForgetfulCms(201))
  await documents.change(createRandom(1))
  await expect(documents.compare(nowhere)).rejects.toThrow('What was acknowledged is lost')
})

test('a change that was not answered may be stored or not', async () => {
  const documents = new Documents(createForgetfulCms(0))
  expect(await documents.change(createRandom(1))).toBe(false)
  // Not in the database, so it must not be on the site; where nothing answers, that is not yet seen.
  expect(await documents.compare(nowhere)).toEqual([expect.stringContaining('answers nothing')])
})
