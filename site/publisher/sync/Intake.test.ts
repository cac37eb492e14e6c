import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { Alarm } from '../Alarm.ts'
import { Intake } from './Intake.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** An intake that gathers again and again, as for one release after the other, each of which takes 30 ms. Gives when it was done. */
function start() {
  const never = () => Promise.reject(new Error('Nobody is asked here.'))
  const intake = new Intake({ cms: { requestContent: never, requestPending: never } })
  const alarm = new Alarm()
  const started = performance.now()
  const gathered: number[] = []
  const run = async () => {
    for (;;) {
      await alarm.sleep(60_000)
      await intake.gather(alarm)
      gathered.push(Math.round(performance.now() - started))
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }
  void run()
  const tell = (underWay: number) => {
    intake.hear({ publications: [], hint: null, underWay })
    alarm.wake()
  }
  return { gathered, tell }
}

it('one publication alone is not waited for', async () => {
  const { gathered, tell } = start()
  tell(0)
  await vi.advanceTimersByTimeAsync(0)
  expect(gathered).toEqual([0])
})

it('publications that come one by one while others are under way make few releases', async () => {
  const { gathered, tell } = start()
  for (let left = 99; left >= 0; left -= 1) {
    tell(left)
    await vi.advanceTimersByTimeAsync(20)
  }
  await vi.advanceTimersByTimeAsync(60_000)
  // After 300 ms, 600 ms more, 1.2 s more, and as soon as the last has come.
  expect(gathered.filter((at) => at < 5000).length).toBeLessThanOrEqual(5)
  expect(gathered.length).toBeGreaterThan(1)
})

it('others that never come are waited for no longer than their last message is fresh', async () => {
  const { gathered, tell } = start()
  tell(3)
  await vi.advanceTimersByTimeAsync(5000)
  expect(gathered.length).toBe(1)
  expect(gathered[0]).toBeLessThanOrEqual(300)
})
