import { toErrorCode } from '../Problem.ts'

/** Signals a process that leads a group, and all that it started. One that has ended already is no error. */
export function signalGroup({ pid, signal }: { pid: number; signal: NodeJS.Signals }): void {
  try {
    process.kill(-pid, signal)
  } catch (thrown) {
    // macOS says EPERM of a group whose last process has ended.
    if (!['ESRCH', 'EPERM'].includes(toErrorCode(thrown) ?? '')) throw thrown
  }
}
