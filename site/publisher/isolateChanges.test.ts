import type { ContentChange } from '@throughline/shared'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isolateChanges } from './isolateChanges.ts'
import { RenderError } from './render/RenderError.ts'

const toChange = (id: string): ContentChange =>
  ({ type: 'document', collection: 'services', id, document: { id } }) as ContentChange
const toId = (change: ContentChange) => (change.type === 'document' ? change.id : '')

/** Releases whatever holds none of the bad ids; keeps what was accepted and counts the tries. */
function createSite(isBad: (id: string) => boolean) {
  const site = {
    accepted: [] as string[],
    tries: 0,
    attempt: (changes: readonly ContentChange[]) => {
      site.tries += 1
      const bad = changes.map(toId).find(isBad)
      return bad === undefined
        ? Promise.resolve(changes.map(toId))
        : Promise.reject(new RenderError(`The page of ${bad}.`))
    },
    accept: (ids: string[]) => void site.accepted.push(...ids),
  }
  return site
}

it('exactly the bad changes stay out, however many come together', async () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[gb][0-9]{1,4}$/), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(ids, async (list) => {
      const isBad = (id: string) => id.startsWith('b')
      const site = createSite(isBad)
      const failed = await isolateChanges({ changes: list.map(toChange), ...site })
      expect(site.accepted.toSorted()).toEqual(list.filter((id) => !isBad(id)).sort())
      expect(failed.map(({ change }) => toId(change)).sort()).toEqual(list.filter(isBad).sort())
    }),
  )
})

it('one bad change among hundreds is found in few tries, and its reason is kept', async () => {
  const site = createSite((id) => id === '321')
  const changes = Array.from({ length: 500 }, (_, place) => toChange(String(place)))
  const failed = await isolateChanges({ changes, ...site })
  expect(failed).toEqual([{ change: toChange('321'), reason: 'The page of 321.' }])
  expect(site.tries).toBeLessThan(25)
})

it('nothing is tried twice where nothing is bad', async () => {
  const site = createSite(() => false)
  await isolateChanges({ changes: [toChange('1'), toChange('2')], ...site })
  expect(site.tries).toBe(1)
})

it('no change is to blame where the site cannot be rendered without it either', async () => {
  const attempt = () => Promise.reject(new RenderError('The page / cannot be rendered.'))
  const accept = () => undefined
  await expect(isolateChanges({ changes: [toChange('1')], attempt, accept })).rejects.toThrow('The page /')
})

it('another failure than of rendering is not blamed on a change', async () => {
  const attempt = () => Promise.reject(new Error('The disk is full.'))
  const accept = () => undefined
  await expect(isolateChanges({ changes: [toChange('1')], attempt, accept })).rejects.toThrow(
    'The disk is full.',
  )
})
