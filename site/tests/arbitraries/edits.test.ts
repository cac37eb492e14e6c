import { isDeepStrictEqual } from 'node:util'

import type { ContentChange, PublishedContent } from '@throughline/shared'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { createContent } from '../fixtures/content.ts'
import { applyChanges } from '../support/applyChanges.ts'
import { toChange } from '../support/toChange.ts'
import { batches, steps } from './edits.ts'

/** What visitors would see of a change, as the issue of it names it. */
function describeChange(change: ContentChange, content: PublishedContent): string[] {
  if (change.type === 'global')
    return isDeepStrictEqual(content.globals[change.slug], change.document) ? [] : [`changes ${change.slug}`]
  const before = content.documents[change.collection][change.id] ?? null
  const after = change.document
  if (before === null) return after === null ? [] : ['publishes']
  if (after === null) return ['withdraws']
  const fields = Object.keys(after).filter(
    (name) => !isDeepStrictEqual(Reflect.get(before, name), Reflect.get(after, name)),
  )
  if (isDeepStrictEqual(fields, ['slug'])) return ['moves']
  return fields.length > 0 ? ['edits'] : []
}

it('random edits do all that an editor does, and deaths fall after each step', () => {
  const done: Record<string, number> = {}
  const note = (what: string) => (done[what] = (done[what] ?? 0) + 1)
  for (const list of fc.sample(batches, { seed: 7, numRuns: 120 })) {
    let content = createContent()
    const history: ContentChange[] = []
    for (const { edits, kills } of list) {
      kills.forEach((step) => note(`dies after ${step}`))
      for (const edit of edits) {
        const change = toChange({ edit, content, history })
        if (change === null) continue
        const seen = describeChange(change, content)
        seen.forEach(note)
        if (seen.length > 0 && ['restore', 'relate'].includes(edit.type)) note(edit.type)
        history.push(change)
        content = applyChanges({ content, changes: [change] })
      }
    }
  }
  const promised = ['publishes', 'edits', 'withdraws', 'moves', 'relate', 'restore', 'changes site']
  const all = [...promised, 'changes home', ...steps.map((step) => `dies after ${step}`)]
  for (const what of all) expect(done[what] ?? 0, what).toBeGreaterThanOrEqual(10)
})
