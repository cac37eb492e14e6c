import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import { z } from 'zod'

import { readJson } from '../files/readJson.ts'
import { writeFileAtomically } from '../files/writeFileAtomically.ts'
import { isRunning, readStart } from './ProcessIdentity.ts'
import { signalGroup } from './signalGroup.ts'

const recordSchema = z.array(z.object({ name: z.string(), pid: z.number(), start: z.string() }))

/** The processes that this data directory's system runs, kept in a file so that the next start finds what a killed one left. */
export type ProcessRecord = {
  add: (entry: { name: string; pid: number }) => void
  remove: (pid: number) => void
}

export function createProcessRecord(path: string): ProcessRecord {
  let entries: z.infer<typeof recordSchema> = []
  const write = () => {
    if (entries.length === 0) rmSync(path, { force: true })
    else writeFileAtomically({ path, text: JSON.stringify(entries), mode: 0o600 })
  }
  return {
    add({ name, pid }) {
      const start = readStart(pid)
      if (start === null) return
      entries = [...entries, { name, pid, start }]
      write()
    },
    remove(pid) {
      entries = entries.filter((entry) => entry.pid !== pid)
      write()
    },
  }
}

/** Ends what the record at `path` still names, and waits for it. Gives the names of what it found running. */
export async function endRecordedProcesses(path: string): Promise<string[]> {
  const left = (readJson({ path, schema: recordSchema }) ?? []).filter(isRunning)
  for (const { pid } of left) signalGroup({ pid, signal: 'SIGTERM' })
  const deadline = Date.now() + 3000
  while (left.some(isRunning) && Date.now() < deadline) await sleep(20)
  for (const { pid } of left) signalGroup({ pid, signal: 'SIGKILL' })
  while (left.some(isRunning)) await sleep(20)
  rmSync(path, { force: true })
  return left.map(({ name }) => name)
}
