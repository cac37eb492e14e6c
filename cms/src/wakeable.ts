import { processWide } from './processWide.ts'

type Sleeper = { wake: () => void }

/** Whoever sleeps under a name until there is something to do. */
const sleeperOf = (name: string) =>
  processWide<Sleeper>({ name: `sleeper.${name}`, create: () => ({ wake: () => undefined }) })

/** Ends the sleep under this name, if there is one. */
export function wake(name: string): void {
  sleeperOf(name).wake()
}

/** Sleeps until `wake` or so long. Keeps no process alive. */
export async function sleepUntilWoken({
  name,
  milliseconds,
}: {
  name: string
  milliseconds: number
}): Promise<void> {
  const sleeper = sleeperOf(name)
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    timer.unref()
    sleeper.wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })
  sleeper.wake = () => undefined
}
