import { processWide } from '../../processWide.ts'

type Sleeper = { wake: () => void }

/** Whoever sleeps until there is something to send. */
const sleeper = () => processWide<Sleeper>({ name: 'deliveries', create: () => ({ wake: () => undefined }) })

/** Says that deliveries may wait. */
export function wakeDeliveries(): void {
  sleeper().wake()
}

/** Sleeps until `wakeDeliveries` or so long. */
export async function sleepUntilWoken({ milliseconds }: { milliseconds: number }): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    timer.unref()
    sleeper().wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })
  sleeper().wake = () => undefined
}
