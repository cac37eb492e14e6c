import { setTimeout as sleep } from 'node:timers/promises'

import { Problem } from '../Problem.ts'
import type { Poller } from './Poller.ts'

/** A public address and the ETag that it had before. */
export type Watched = { path: string; poller: Poller; etag: string }

/** Milliseconds between two questions. */
const pause = 2

/**
 * Waits until all addresses answer with something else than before, and gives the moment of the last. The first one is asked alone until it
 * has changed: the others change in the same step or later, and cost nothing until then. @throws Problem after so many milliseconds.
 */
export async function watchPages({
  pages: [first, ...others],
  milliseconds,
}: {
  pages: readonly Watched[]
  milliseconds: number
}): Promise<number> {
  const deadline = performance.now() + milliseconds
  const watch = async ({ path, poller, etag }: Watched): Promise<number> => {
    while (performance.now() < deadline) {
      const { status, at } = await poller.ask(etag)
      if (status === 200) return at
      await sleep(pause)
    }
    throw new Problem(`A published change was not on ${path} after ${milliseconds / 1000} s.`)
  }
  if (first === undefined) throw new Problem('There is no page to watch.')
  const own = await watch(first)
  return Math.max(own, ...(await Promise.all(others.map(watch))))
}
