import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** A process for good: a number alone comes to mean another process once the first has ended. */
export type ProcessIdentity = { pid: number; /** When it started, as the system tells it. */ start: string }

const hasProc = existsSync('/proc/self/stat')

/** Whether this very process still runs. One that ended and waits for its parent to notice does not. */
export function isRunning({ pid, start }: ProcessIdentity): boolean {
  return readStart(pid) === start
}

/** @throws Error where no such process runs. */
export function toIdentity(pid: number): ProcessIdentity {
  const start = readStart(pid)
  if (start === null) throw new Error(`No process ${pid} runs.`)
  return { pid, start }
}

/** When process `pid` started; null where none runs. */
export function readStart(pid: number): string | null {
  return hasProc ? readProc(pid) : askPs(pid)
}

function readProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name comes in parentheses and may hold any character; the state and the numbers follow it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state] = fields
    if (state === 'Z' || state === 'X') return null
    return `${readBoot()}:${fields[19]}`
  } catch {
    return null
  }
}

function readBoot(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

function askPs(pid: number): string | null {
  const answer = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
  const [state = 'Z', ...start] = answer.stdout.trim().split(/\s+/)
  return answer.status !== 0 || state.startsWith('Z') ? null : start.join(' ')
}
