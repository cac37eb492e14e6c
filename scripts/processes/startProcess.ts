import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'

import { Problem } from '../Problem.ts'
import type { ProcessRecord } from './ProcessRecord.ts'
import { signalGroup } from './signalGroup.ts'

/** Another user of the system to run as. */
export type Account = { name: string; uid: number; gid: number }

export type ProcessPlan = {
  /** As a person knows it. */
  name: string
  command: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** Where its output goes: a log file, added to, or our own output. */
  output: { log: string } | 'inherit'
  /** Oneself when null. */
  account?: Account | null
  record?: ProcessRecord | undefined
}

export type OwnProcess = {
  name: string
  pid: number
  /** Resolves when it has ended; never rejects. */
  exited: Promise<ProcessEnd>
  hasEnded: () => boolean
}

export type ProcessEnd = { code: number | null; signal: NodeJS.Signals | null }

/**
 * Starts a process that leads a group of its own, so that a Ctrl-C in the terminal reaches us alone and we stop all in order.
 * @throws Problem where it cannot be started.
 */
export async function startProcess(plan: ProcessPlan): Promise<OwnProcess> {
  const log = plan.output === 'inherit' ? null : openSync(plan.output.log, 'a', 0o600)
  const child = spawn(plan.command, plan.args, {
    cwd: plan.cwd,
    env: { ...plan.env, THROUGHLINE_PARENT: String(process.pid) },
    stdio: ['pipe', log ?? 'inherit', log ?? 'inherit'],
    detached: true,
    ...(plan.account && { uid: plan.account.uid, gid: plan.account.gid }),
  })
  if (log !== null) closeSync(log)
  child.stdin?.on('error', () => undefined)
  try {
    await once(child, 'spawn')
  } catch (thrown) {
    throw new Problem(
      `${plan.name} cannot be started: ${thrown instanceof Error ? thrown.message : String(thrown)}.`,
    )
  }
  const { pid = 0 } = child
  let end: ProcessEnd | null = null
  const exited = new Promise<ProcessEnd>((resolve) => {
    child.on('error', () => undefined)
    child.on('exit', (code, signal) => {
      end = { code, signal }
      // What it started must not outlive it.
      signalGroup({ pid, signal: 'SIGKILL' })
      plan.record?.remove(pid)
      resolve(end)
    })
  })
  plan.record?.add({ name: plan.name, pid })
  return { name: plan.name, pid, exited, hasEnded: () => end !== null }
}

/** The command and arguments that run a script of ours with this Node, tied to our life. */
export function toNodeCommand(args: string[]): { command: string; args: string[] } {
  return {
    command: process.execPath,
    args: ['--import', join(import.meta.dirname, 'stopWithParent.ts'), ...args],
  }
}
