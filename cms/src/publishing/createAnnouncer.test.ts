import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { createAnnouncer, type Announcement } from './createAnnouncer.ts'

const day = 24 * 60 * 60 * 1000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** An announcer whose receiver is there or away, with all that was sent. */
function start({ isThere }: { isThere: boolean }) {
  const receiver = { isThere, underWay: 0, mostUnderWay: 0 }
  const sent: Announcement[] = []
  let number = 0
  const announcer = createAnnouncer({
    createId: () => `msg_${(number += 1)}`,
    send: async (announcement) => {
      receiver.underWay += 1
      receiver.mostUnderWay = Math.max(receiver.mostUnderWay, receiver.underWay)
      await new Promise((resolve) => setTimeout(resolve, 5))
      receiver.underWay -= 1
      sent.push(announcement)
      return receiver.isThere
    },
  })
  return { announcer, receiver, sent }
}

it('what comes while a message is under way goes together into the next', async () => {
  const { announcer, receiver, sent } = start({ isThere: true })
  for (let id = 1; id <= 50; id += 1) announcer.announce([String(id)])
  await vi.advanceTimersByTimeAsync(100)
  expect(sent.map(({ publications }) => publications.length)).toEqual([1, 49])
  expect(receiver.mostUnderWay).toBe(1)
})

it('a receiver that is away for a day costs a try a minute, one timer and one message, however much is published', async () => {
  const { announcer, receiver, sent } = start({ isThere: false })
  announcer.announce(['first'])
  await vi.advanceTimersByTimeAsync(day / 2)
  expect(sent.length).toBeLessThan(800)
  expect(sent.length).toBeGreaterThan(400)
  expect(new Set(sent.map(({ id }) => id))).toEqual(new Set(['msg_1']))
  for (let id = 1; id <= 5000; id += 1) announcer.announce([String(id)])
  expect(vi.getTimerCount()).toBeLessThanOrEqual(2)
  await vi.advanceTimersByTimeAsync(day / 4)
  expect(sent.at(-1)?.publications.length).toBeLessThanOrEqual(100)
  expect(receiver.mostUnderWay).toBe(1)
})

it('it is told as soon as something new is published after its return', async () => {
  const { announcer, receiver, sent } = start({ isThere: false })
  announcer.announce(['old'])
  await vi.advanceTimersByTimeAsync(10 * 60 * 1000)
  receiver.isThere = true
  announcer.announce(['new'])
  await vi.advanceTimersByTimeAsync(600)
  expect(sent.at(-1)).toMatchObject({ publications: ['old', 'new'] })
  const told = sent.length
  await vi.advanceTimersByTimeAsync(day)
  expect(sent.length).toBe(told)
})

it('it is told within a minute and a half of its return though nothing new is published', async () => {
  const { announcer, receiver, sent } = start({ isThere: false })
  announcer.announce(['old'])
  await vi.advanceTimersByTimeAsync(60 * 60 * 1000)
  receiver.isThere = true
  const before = sent.length
  await vi.advanceTimersByTimeAsync(91_000)
  expect(sent.length).toBe(before + 1)
  await announcer.settled()
})

it('after a day it is given up, and something new is told again', async () => {
  const { announcer, sent } = start({ isThere: false })
  announcer.announce(['old'])
  await vi.advanceTimersByTimeAsync(day + 5 * 60 * 1000)
  await announcer.settled()
  const before = sent.length
  announcer.announce(['new'])
  await vi.advanceTimersByTimeAsync(100)
  expect(sent.slice(before)[0]).toMatchObject({ publications: ['new'] })
})

it('whoever asks to try now hears what came of that try', async () => {
  const { announcer, receiver } = start({ isThere: false })
  announcer.announce(['old'])
  await vi.advanceTimersByTimeAsync(60_000)
  const asked = announcer.announceNow([])
  await vi.advanceTimersByTimeAsync(600)
  expect(await asked).toBe(false)
  receiver.isThere = true
  const again = announcer.announceNow([])
  await vi.advanceTimersByTimeAsync(600)
  expect(await again).toBe(true)
})
