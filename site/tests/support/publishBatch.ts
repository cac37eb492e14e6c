import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import type { ContentChange } from '@throughline/shared'
import { expect } from 'vitest'

import type { ReleaseStore } from '../../publisher/store/ReleaseStore.ts'
import type { Batch } from '../arbitraries/edits.ts'
import { makeWhole, readWhole } from './makeWhole.ts'
import { MortalPublisher, type Place } from './MortalPublisher.ts'
import { toChange } from './toChange.ts'
import { waitUntil } from './waitUntil.ts'

/** Publishes a batch, with the deaths in it, and compares what is current then with a render of everything. Gives who is alive afterwards. */
export async function publishBatch({
  place,
  batch,
  history,
  alive,
}: {
  place: Place
  batch: Batch
  /** All that was published so far. */
  history: ContentChange[]
  alive: MortalPublisher
}): Promise<MortalPublisher> {
  const [first] = history
  const ids: string[] = []
  for (const edit of batch.edits) {
    const change = toChange({ edit, history, content: place.cms.content })
    if (change === null) continue
    history.push(change)
    ids.push(place.cms.publish(change))
  }
  const changes = ids.flatMap((id) => place.cms.toHint(id).changes)
  if (batch.forecast === 'right') alive.foresee(changes)
  if (batch.forecast === 'wrong') alive.foresee([...changes.slice(1), ...(first ? [first] : [])])
  let publisher = alive
  for (const kill of [...batch.kills, null]) {
    await publisher.publish(kill)
    if (!publisher.isDead) continue
    await publisher.end()
    publisher = await new MortalPublisher(place).start()
  }
  await publisher.publish(null)
  expect(place.cms.rows.filter(({ state }) => state !== 'live')).toEqual([])
  await expectWhole({ place, store: publisher.store })
  return publisher
}

async function expectWhole({ place, store }: { place: Place; store: ReleaseStore | null }): Promise<void> {
  const { cms, build, siteUrl, derivers } = place
  if (store === null) throw new Error('There are no releases.')
  const derived = derivers.length > 0 ? { siteUrl } : null
  const whole = await makeWhole({ content: cms.content, build, derived })
  const isEqual = () => isDeepStrictEqual(readWhole(store.view.current), whole)
  // What follows from pages comes a little later. Where it never comes, the difference is told.
  if (derived !== null) await waitUntil('it has settled', isEqual).catch(() => undefined)
  expect(readWhole(store.view.current)).toEqual(whole)
  for (const [, file] of store.view.current?.files.entries() ?? []) {
    const bytes = await store.blobs.read(file)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.hash)
  }
}
