import { wake } from '../../wakeable.ts'

/** The name under which `runSchedule` sleeps. */
export const scheduleSleeper = 'schedule'

/** Says that something is due at another time than before. */
export function wakeSchedule(): void {
  wake(scheduleSleeper)
}
