import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

import { readText } from '../files/readJson.ts'
import { readStart } from '../processes/ProcessIdentity.ts'
import type { ProcessIdentity } from '../processes/ProcessIdentity.ts'

/** The number of the main server process that the pid file of a cluster names; null where there is no such file. */
export function readPostmasterPid(clusterDir: string): number | null {
  const pid = Number.parseInt(readText(join(clusterDir, 'postmaster.pid')) ?? '', 10)
  return Number.isNaN(pid) ? null : pid
}

/**
 * The processes that really serve this cluster, whatever its pid file says: all of them stand in its folder (Linux), or the one of the pid
 * file was started for it (elsewhere).
 */
export function findServers(clusterDir: string): ProcessIdentity[] {
  if (!existsSync(clusterDir)) return []
  const folder = realpathSync(clusterDir)
  const pids = existsSync('/proc/self/cwd') ? listStandingIn(folder) : listByPidFile(folder)
  return pids.flatMap((pid) => {
    const start = readStart(pid)
    return start === null ? [] : [{ pid, start }]
  })
}

function listStandingIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && readWorkingDir(name) === folder && isPostgres(name))
    .map(Number)
}

function readWorkingDir(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

/** A shell that somebody left open in the folder is none of ours. */
function isPostgres(pid: string): boolean {
  return readText(`/proc/${pid}/comm`)?.trim() === 'postgres'
}

function listByPidFile(folder: string): number[] {
  const pid = readPostmasterPid(folder)
  if (pid === null) return []
  const answer = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  return answer.stdout.includes(folder) ? [pid] : []
}
