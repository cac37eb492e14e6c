import { randomUUID } from 'node:crypto'
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'

import { z } from 'zod'

import { isRunning, toIdentity } from '../processes/ProcessIdentity.ts'
import { toErrorCode } from '../Problem.ts'
import { readJson, readText } from './readJson.ts'

const holderSchema = z.object({ pid: z.number(), start: z.string(), id: z.string() })

/** A lock file names the process that holds it; where that process is gone, the lock is nobody's. */
export type LockAttempt = { isHeld: true; release: () => void } | { isHeld: false; pid: number }

/** Takes the lock at `path`, or says who has it. No lock ever needs clearing by a person. */
export function tryLock(path: string): LockAttempt {
  const own = { ...toIdentity(process.pid), id: randomUUID() }
  const draft = `${path}.${own.id}`
  writeFileSync(draft, JSON.stringify(own))
  try {
    for (;;) {
      if (linkAnew({ from: draft, to: path }))
        return { isHeld: true, release: () => release({ path, id: own.id }) }
      const holder = readJson({ path, schema: holderSchema })
      if (holder && isRunning(holder)) return { isHeld: false, pid: holder.pid }
      setAside({ path, text: JSON.stringify(holder) })
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/** A link is made only where nothing is: of two processes that try at once, one gets the lock. */
function linkAnew({ from, to }: { from: string; to: string }): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (thrown) {
    if (toErrorCode(thrown) === 'EEXIST') return false
    throw thrown
  }
}

/** Removes a stale lock. Another process may have replaced it in between: then its lock is put back. */
function setAside({ path, text }: { path: string; text: string }): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch (thrown) {
    if (toErrorCode(thrown) === 'ENOENT') return
    throw thrown
  }
  const holder = readJson({ path: aside, schema: holderSchema })
  if (JSON.stringify(holder) !== text) linkAnew({ from: aside, to: path })
  rmSync(aside, { force: true })
}

function release({ path, id }: { path: string; id: string }): void {
  if (readText(path)?.includes(id)) rmSync(path, { force: true })
}
