import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { isRunning, readStart } from './ProcessIdentity.ts'
import type { ProcessIdentity } from './ProcessIdentity.ts'

type Caller = ProcessIdentity & { parent: number; commandLine: string }

/**
 * Calls `onGone` when one of the package runners above us (npx, its shell, pnpm, its shell) ends. npx, asked to stop, ends its shell and
 * itself, and tells nobody below: without this, the system would go on with nobody to stop it.
 */
export function watchCallers(onGone: () => void): void {
  const callers = findRunners(listCallers())
  if (callers.length === 0) return
  const watch = setInterval(() => {
    if (callers.every(isRunning)) return
    clearInterval(watch)
    onGone()
  }, 100)
  watch.unref()
}

/** The callers, nearest first, up to the outermost that is a package runner. A shell counts only where a runner started it. */
export function findRunners<T extends { commandLine: string }>(callers: T[]): T[] {
  const isRunner = ({ commandLine }: T) =>
    /^(npm|npx|pnpm|pnpx)( |$)/.test(commandLine) ||
    /^\S*node\S* \S*\/(npm|npx|pnpm|pnpx)(-cli)?(\.[cm]?js)? /.test(commandLine)
  let count = 0
  for (const [index, caller] of callers.entries()) {
    if (isRunner(caller)) count = index + 1
    else if (index > count) break
  }
  return callers.slice(0, count)
}

function listCallers(): Caller[] {
  const callers: Caller[] = []
  for (let pid = process.ppid; pid > 1 && callers.length < 8;) {
    const start = readStart(pid)
    const about = readCaller(pid)
    if (start === null || about === null) break
    callers.push({ pid, start, ...about })
    pid = about.parent
  }
  return callers
}

function readCaller(pid: number): { parent: number; commandLine: string } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0), commandLine }
  } catch {
    const answer = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' })
    const [, parent, commandLine] = /^\s*(\d+)\s+(.*)$/m.exec(answer.stdout ?? '') ?? []
    return parent === undefined || commandLine === undefined ? null : { parent: Number(parent), commandLine }
  }
}
