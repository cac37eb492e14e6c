import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { isRunning } from '../processes/ProcessIdentity.ts'
import type { ProcessIdentity } from '../processes/ProcessIdentity.ts'
import { findServers, readPostmasterPid } from './findServers.ts'

/**
 * Puts away what a killed run left in a cluster: a server that still runs (stopped as `pg_ctl stop -m fast` does, then by force), server
 * processes that outlived their main one, and a pid file whose number is nobody's or another program's. To be called under the lock of
 * the data directory. Resolves to whether a server was ended.
 */
export async function endLeftover(clusterDir: string): Promise<boolean> {
  const main = readPostmasterPid(clusterDir)
  const found = findServers(clusterDir)
  const server = found.find(({ pid }) => pid === main)
  if (server) {
    signal({ server, name: 'SIGINT' })
    await waitForEnd({ clusterDir, ms: 15_000 })
  }
  // Without their main process, or deaf to it: nothing that they do is lost or half done, the log of the database sees to that.
  for (const left of findServers(clusterDir)) signal({ server: left, name: 'SIGQUIT' })
  await waitForEnd({ clusterDir, ms: 3000 })
  for (const left of findServers(clusterDir)) signal({ server: left, name: 'SIGKILL' })
  await waitForEnd({ clusterDir, ms: 10_000 })
  // Postgres refuses to start where another program happens to have the number in its pid file.
  if (findServers(clusterDir).length === 0) rmSync(join(clusterDir, 'postmaster.pid'), { force: true })
  return found.length > 0
}

async function waitForEnd({ clusterDir, ms }: { clusterDir: string; ms: number }): Promise<void> {
  const deadline = Date.now() + ms
  while (findServers(clusterDir).length > 0 && Date.now() < deadline) await sleep(50)
}

function signal({ server, name }: { server: ProcessIdentity; name: NodeJS.Signals }): void {
  try {
    if (isRunning(server)) process.kill(server.pid, name)
  } catch {
    // It ended in between.
  }
}
