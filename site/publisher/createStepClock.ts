import type { Log } from './log.ts'

/** What the log lines of a release name. */
type Names = { publications?: readonly string[]; release?: string }

/** Times the steps of one release and logs a line for each. */
export interface StepClock {
  /** Runs a step and records how long it took. */
  time: <T>(step: string, run: () => Promise<T>) => Promise<T>
  /** Records a step that was timed elsewhere, in milliseconds. */
  record: (step: string, ms: number) => void
  /** What the lines from here on name. */
  name: (names: Names) => void
  /** What is named by now. */
  names: () => Names
  /** Step → milliseconds. */
  steps: () => Record<string, number>
  /** The step that was begun last. */
  last: () => string
}

export function createStepClock({ log }: { log: Log }): StepClock {
  const steps: Record<string, number> = {}
  let named: Names = {}
  let last = 'sync'
  const record = (step: string, ms: number) => {
    steps[step] = Math.round(ms * 100) / 100
    log({ step, ms: steps[step], ...named })
  }
  return {
    record,
    async time(step, run) {
      last = step
      const start = performance.now()
      const result = await run()
      record(step, performance.now() - start)
      return result
    },
    name: (names) => {
      named = { ...named, ...names }
    },
    names: () => named,
    steps: () => ({ ...steps }),
    last: () => last,
  }
}
