import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

import { makeFolder } from '../files/makeFolder.ts'
import { tryLock } from '../files/Lock.ts'
import { toShownPath } from '../places.ts'
import type { Lifetime } from '../processes/Lifetime.ts'
import { createProcessRecord, endRecordedProcesses } from '../processes/ProcessRecord.ts'
import type { ProcessRecord } from '../processes/ProcessRecord.ts'
import { Problem, toErrorCode } from '../Problem.ts'

/** The data directory in our hands: nobody else starts a system on it until the lifetime ends. */
export type DataDir = { path: string; record: ProcessRecord; toLog: (name: string) => string }

/**
 * Takes a data directory, made where it is missing, and ends what a killed run left running in it.
 * @throws Problem where it cannot be written, or a system already runs from it.
 */
export async function openDataDir({
  path,
  lifetime,
  say,
}: {
  path: string
  lifetime: Lifetime
  say: (line: string) => void
}): Promise<DataDir> {
  const isNew = !existsSync(path)
  makeWritable(path)
  const lock = tryLock(join(path, 'lock.json'))
  if (!lock.isHeld) {
    throw new Problem(
      `Throughline already runs from ${toShownPath(path)} (process ${lock.pid}): stop that one, or choose another DATA_DIR.`,
    )
  }
  lifetime.onEnd(() => {
    lock.release()
    // A start that was refused leaves nothing.
    if (isNew && readdirSync(path).length === 0) rmdirSync(path)
  })
  const record = join(path, 'processes.json')
  const left = await endRecordedProcesses(record)
  if (left.length > 0) say(`ended what an earlier run left: ${left.join(', ')}`)
  return { path, record: createProcessRecord(record), toLog: (name) => prepareLog({ path, name }) }
}

function makeWritable(path: string): void {
  try {
    makeFolder(path)
    accessSync(path, constants.W_OK | constants.X_OK)
    // Permission is not all: a read-only or full disk shows only in the writing.
    const probe = join(path, `.probe-${process.pid}`)
    writeFileSync(probe, 'x')
    rmSync(probe)
  } catch (thrown) {
    throw new Problem(
      `The data directory ${path} cannot be written (${toErrorCode(thrown) ?? 'unknown reason'}): make it writable for this user, or choose another with DATA_DIR=….`,
    )
  }
}

/** Logs grow slowly; one that has become long is kept once more beside the new one. */
function prepareLog({ path, name }: { path: string; name: string }): string {
  const folder = join(path, 'logs')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const log = join(folder, `${name}.log`)
  const about = statSync(log, { throwIfNoEntry: false })
  if (about && about.size > 10 * 2 ** 20) renameSync(log, `${log}.1`)
  return log
}
