import type { ContentChange, PublishedContent } from '@throughline/shared'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isolateChanges } from './isolateChanges.ts'
import { RenderError } from './render/RenderError.ts'
import { withoutDocuments } from './sync/listChanges.ts'

const base = withoutDocuments({ globals: { site: null, home: null } } as PublishedContent)
const toChange = (id: string): ContentChange =>
  ({ type: 'document', collection: 'services', id, document: { id } }) as ContentChange

/** Releases whatever holds none of the bad ids; counts the tries. */
function createAttempt(isBad: (id: string) => boolean) {
  const attempt = (content: PublishedContent) => {
    attempt.tries += 1
    const bad = Object.keys(content.documents.services).find(isBad)
    return bad === undefined
      ? Promise.resolve('released')
      : Promise.reject(new RenderError(`The page of ${bad}.`))
  }
  attempt.tries = 0
  return attempt
}

it('exactly the bad changes stay out, however many come together', async () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[gb][0-9]{1,4}$/), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(ids, async (list) => {
      const isBad = (id: string) => id.startsWith('b')
      const fit = await isolateChanges({ base, changes: list.map(toChange), attempt: createAttempt(isBad) })
      const good = list.filter((id) => !isBad(id))
      expect(Object.keys(fit.content.documents.services).sort()).toEqual(good.sort())
      expect(fit.failed.map(({ change }) => change.type === 'document' && change.id).sort()).toEqual(
        list.filter(isBad).sort(),
      )
    }),
  )
})

it('one bad change among hundreds is found in few tries, and its reason is kept', async () => {
  const attempt = createAttempt((id) => id === '321')
  const changes = Array.from({ length: 500 }, (_, place) => toChange(String(place)))
  const { failed } = await isolateChanges({ base, changes, attempt })
  expect(failed).toEqual([{ change: toChange('321'), reason: 'The page of 321.' }])
  expect(attempt.tries).toBeLessThan(25)
})

it('nothing is tried twice where nothing is bad', async () => {
  const attempt = createAttempt(() => false)
  await isolateChanges({ base, changes: [toChange('1'), toChange('2')], attempt })
  expect(attempt.tries).toBe(1)
})

it('no change is to blame where the site cannot be rendered without it either', async () => {
  const attempt = () => Promise.reject(new RenderError('The page / cannot be rendered.'))
  await expect(isolateChanges({ base, changes: [toChange('1')], attempt })).rejects.toThrow('The page /')
})

it('another failure than of rendering is not blamed on a change', async () => {
  const attempt = () => Promise.reject(new Error('The disk is full.'))
  await expect(isolateChanges({ base, changes: [toChange('1')], attempt })).rejects.toThrow(
    'The disk is full.',
  )
})
