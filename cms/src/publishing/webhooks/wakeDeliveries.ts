import { wake } from '../../wakeable.ts'

/** The name under which `runDeliveries` sleeps. */
export const deliveriesSleeper = 'deliveries'

/** Says that deliveries may wait. */
export function wakeDeliveries(): void {
  wake(deliveriesSleeper)
}
