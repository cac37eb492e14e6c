import { setTimeout } from 'node:timers/promises'

/**
 * Waits until `check` holds. @throws Error with what was waited for, after `seconds`: so many that only what never comes takes them, on
 * however busy a machine.
 */
export async function waitUntil(
  what: string,
  check: () => boolean | Promise<boolean>,
  seconds = 60,
): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`Waited in vain for this: ${what}.`)
    await setTimeout(15)
  }
}
