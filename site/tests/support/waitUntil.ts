import { setTimeout } from 'node:timers/promises'

/** Waits until `check` holds. @throws Error with what was waited for, after `seconds`. */
export async function waitUntil(
  what: string,
  check: () => boolean | Promise<boolean>,
  seconds = 10,
): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`Waited in vain for this: ${what}.`)
    await setTimeout(15)
  }
}
