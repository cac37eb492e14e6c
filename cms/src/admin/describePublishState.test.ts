import { expect, it } from 'vitest'

import { describePublishState } from './describePublishState.ts'

const at = '2026-01-01T00:00:00.000Z'
const live = (milliseconds: number) =>
  describePublishState({
    state: 'live',
    at,
    milliseconds,
    address: 'https://site.example/',
    isScheduled: false,
  }).words

it('says how long it took in the unit that a person would use', () => {
  expect(live(62)).toBe('Live, 0.06 s after you pressed Publish.')
  expect(live(48_000)).toBe('Live, 48 s after you pressed Publish.')
  expect(live(15 * 60_000)).toBe('Live, 15 minutes after you pressed Publish.')
  expect(live(26 * 3_600_000)).toBe('Live, 26 hours after you pressed Publish.')
})

it('says why something failed', () => {
  const { kind, words } = describePublishState({
    state: 'failed',
    reason: 'The page could not be rendered.',
    publication: '7',
  })
  expect([kind, words]).toEqual(['bad', 'Not live: The page could not be rendered.'])
})

it('says of what was planned that its time came, not that somebody pressed Publish', () => {
  const address = 'https://site.example/'
  const state = { state: 'live', at, milliseconds: 62, address, isScheduled: true } as const
  expect(describePublishState(state).words).toBe('Live, 0.06 s after its scheduled time.')
})
