import { Problem, toReason } from '../Problem.ts'

/** How long a command lives, and what it has to put away at its end. */
export type Lifetime = {
  /** Aborted as soon as a stop was asked for. Whatever waits, waits with it. */
  stopping: AbortSignal
  stop: () => void
  /** Adds something to put away; the last added goes first. Gives a function that puts it away earlier. */
  onEnd: (end: () => Promise<void> | void) => () => Promise<void>
  /** Stops, and puts everything away. Failures are told, and keep nothing else from being put away. */
  end: () => Promise<void>
}

/** Thrown where work stops because a stop was asked for. Not a failure. */
export class Stopped extends Problem {
  override name = 'Stopped'
  constructor() {
    super('Stopped.')
  }
}

export function createLifetime(): Lifetime {
  const controller = new AbortController()
  let ends: (() => Promise<void> | void)[] = []
  const putAway = async (end: () => Promise<void> | void) => {
    if (!ends.includes(end)) return
    ends = ends.filter((other) => other !== end)
    await end()
  }
  return {
    stopping: controller.signal,
    stop: () => controller.abort(new Stopped()),
    onEnd(end) {
      ends.push(end)
      return () => putAway(end)
    },
    async end() {
      controller.abort(new Stopped())
      for (let end = ends.at(-1); end; end = ends.at(-1)) {
        try {
          await putAway(end)
        } catch (thrown) {
          console.error(`While stopping: ${toReason(thrown)}`)
        }
      }
    },
  }
}
