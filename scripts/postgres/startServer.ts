import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { Client } from 'pg'

import type { Lifetime } from '../processes/Lifetime.ts'
import type { ProcessRecord } from '../processes/ProcessRecord.ts'
import { startProcess } from '../processes/startProcess.ts'
import type { OwnProcess } from '../processes/startProcess.ts'
import { stopProcess } from '../processes/stopProcess.ts'
import { Problem } from '../Problem.ts'
import type { PostgresLocation } from './findLocation.ts'
import { toDatabaseUrl, toSettings } from './settings.ts'

export type ServerPlan = {
  location: PostgresLocation
  port: number
  password: string
  log: string
  isDurable: boolean
  lifetime: Lifetime
  record?: ProcessRecord | undefined
}

/** How Postgres stops: connections are ended, everything is written (`fast`). */
export function stopServer(server: OwnProcess): Promise<void> {
  return stopProcess({ process: server, signal: 'SIGINT', graceMs: 30_000 })
}

/** Starts the server of a cluster and waits until it takes connections. @throws Problem with the last words of its log where it ends instead. */
export async function startServer(plan: ServerPlan): Promise<OwnProcess> {
  const { location, port, isDurable, log, lifetime, record } = plan
  lifetime.stopping.throwIfAborted()
  const server = await startProcess({
    name: 'postgres',
    command: join(location.programs, 'bin', 'postgres'),
    args: ['-D', location.clusterDir, ...toSettings({ port, isDurable })],
    cwd: '/',
    env: { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' },
    output: { log },
    account: location.account,
    record,
  })
  endWithUs(server)
  try {
    await waitForConnections({ ...plan, server })
  } catch (thrown) {
    await stopServer(server)
    throw thrown
  }
  return server
}

/** A guard that stops the server when we are gone, however we died: its input ends then. It ends as soon as the server does. */
function endWithUs(server: OwnProcess): void {
  const script = 'trap "" INT TERM HUP; read -r _; kill -INT "$1"'
  const guard = spawn('/bin/sh', ['-c', script, 'throughline-guard', String(server.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  })
  guard.on('error', () => undefined)
  guard.stdin.on('error', () => undefined)
  guard.unref()
  void server.exited.then(() => guard.kill('SIGKILL'))
}

async function waitForConnections({
  server,
  port,
  password,
  log,
  lifetime,
}: ServerPlan & { server: OwnProcess }): Promise<void> {
  // After a power cut it reads its log first: minutes at worst.
  const deadline = Date.now() + 180_000
  while (!(await answers(toDatabaseUrl({ port, password, database: 'postgres' })))) {
    lifetime.stopping.throwIfAborted()
    if (server.hasEnded() || Date.now() > deadline) {
      throw new Problem(`The embedded Postgres did not start: ${readReason(log)} (all of it in ${log}).`)
    }
    await sleep(50)
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

function readReason(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  const line =
    lines.findLast((text) => /FATAL|PANIC|ERROR|could not/.test(text)) ?? lines.at(-1) ?? 'it said nothing'
  return line.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '')
}
