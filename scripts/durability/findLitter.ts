import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { processNames } from './startTarget.ts'
import type { Target } from './startTarget.ts'

/** What lies about after a round and should not, in words. */
export function findLitter({ dataDir, pidOf }: Pick<Target, 'dataDir' | 'pidOf'>): string[] {
  const litter: string[] = []
  const unfinished = list(join(dataDir, 'site/tmp'))
  if (unfinished.length > 0) litter.push(`${unfinished.length} unfinished files in site/tmp`)
  const probes = list(dataDir).filter((name) => /^\.probe|\.tmp$|~$/.test(name))
  if (probes.length > 0) litter.push(`in the data directory: ${probes.join(', ')}`)
  const own = processNames.map(pidOf)
  const strays = listProcesses(dataDir).filter(({ pid }) => !own.includes(pid))
  if (strays.length > 0)
    litter.push(`processes that nobody owns: ${strays.map(({ name, pid }) => `${name} ${pid}`).join(', ')}`)
  return litter
}

/** Files with bytes that no release shows. They may lie about until the site starts the next time. */
export function findOrphans({
  dataDir,
  holders,
}: {
  dataDir: string
  /** The names of the files that hold what releases show. */
  holders: ReadonlySet<string>
}): string[] {
  const blobs = join(dataDir, 'site/blobs')
  const files = list(blobs).flatMap((part) => list(join(blobs, part)))
  return [...files, ...list(join(dataDir, 'site/packs'))].filter((name) => !holders.has(name))
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

/** The servers that were told to use this data directory, and the database servers (not their workers) that run on it. Linux only. */
function listProcesses(dataDir: string): { pid: number; name: string }[] {
  return list('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const command = read(`/proc/${name}/cmdline`).split('\0')
      const pid = Number(name)
      if (command[0]?.endsWith('/postgres') && command.some((part) => part.startsWith(dataDir)))
        return [{ pid, name: 'postgres' }]
      const server = command.find((part) => /(cms\/server|publisher\/main)\.ts$/.test(part))
      const isOurs =
        server !== undefined && read(`/proc/${name}/environ`).split('\0').includes(`DATA_DIR=${dataDir}`)
      return isOurs ? [{ pid, name: server }] : []
    })
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
