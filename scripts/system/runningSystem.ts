import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { readJson } from '../files/readJson.ts'
import { writeFileAtomically } from '../files/writeFileAtomically.ts'
import { isRunning, toIdentity } from '../processes/ProcessIdentity.ts'
import type { Lifetime } from '../processes/Lifetime.ts'

const schema = z.object({
  pid: z.number(),
  start: z.string(),
  cms: z.record(z.string(), z.string()),
  site: z.record(z.string(), z.string()),
})

/** What the servers of a running system were told: the variables of each. It holds secrets. */
export type RunningSystem = { cms: Record<string, string>; site: Record<string, string> }

const toPath = (dataDir: string) => join(dataDir, 'running.json')

/** Leaves word for commands that run beside the system, until the lifetime ends. */
export function tellRunning({
  dataDir,
  system,
  lifetime,
}: {
  dataDir: string
  system: RunningSystem
  lifetime: Lifetime
}): void {
  const path = toPath(dataDir)
  writeFileAtomically({ path, text: JSON.stringify({ ...toIdentity(process.pid), ...system }), mode: 0o600 })
  lifetime.onEnd(() => rmSync(path, { force: true }))
}

/** The system that runs from this data directory; null where none does. */
export function findRunning(dataDir: string): RunningSystem | null {
  const found = readJson({ path: toPath(dataDir), schema })
  return found && isRunning(found) ? { cms: found.cms, site: found.site } : null
}
