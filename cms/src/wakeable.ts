import { processWide } from './processWide.ts'

type Sleeper = { wake: () => void; isWoken: boolean }

/** Whoever sleeps under a name until there is something to do. */
const sleeperOf = (name: string) =>
  processWide<Sleeper>({
    name: `sleeper.${name}`,
    create: () => ({ wake: () => undefined, isWoken: false }),
  })

/** Ends the sleep under this name. Whoever is awake will not fall asleep the next time. */
export function wake(name: string): void {
  const sleeper = sleeperOf(name)
  sleeper.isWoken = true
  sleeper.wake()
}

/** Sleeps until `wake` or so long; not at all where it was woken since the last sleep. Keeps no process alive. */
export async function sleepUntilWoken({
  name,
  milliseconds,
}: {
  name: string
  milliseconds: number
}): Promise<void> {
  const sleeper = sleeperOf(name)
  if (!sleeper.isWoken) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      timer.unref()
      sleeper.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
  sleeper.wake = () => undefined
  sleeper.isWoken = false
}
