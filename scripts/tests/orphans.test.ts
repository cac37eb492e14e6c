import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test, vi } from 'vitest'

import { repoRoot } from '../places.ts'
import { readStart } from '../processes/ProcessIdentity.ts'
import { endRecordedProcesses } from '../processes/ProcessRecord.ts'
import { makeDataDir } from './makeDataDir.ts'

/** A starter as `start` is one: it runs a server that never ends by itself, and writes down its number. */
const starter = (folder: string, plan: string) => `
import { writeFileSync } from 'node:fs'
import { startProcess, toNodeCommand } from '${join(repoRoot, 'scripts/processes/startProcess.ts')}'
import { createProcessRecord } from '${join(repoRoot, 'scripts/processes/ProcessRecord.ts')}'
const own = await startProcess({
  name: 'server', ${plan}, cwd: '/', env: process.env, output: { log: '${join(folder, 'log')}' },
  record: createProcessRecord('${join(folder, 'processes.json')}'),
})
writeFileSync('${join(folder, 'pid')}', String(own.pid))
setInterval(() => {}, 1000)
`

/** So long that only what never comes takes it. */
const patience = { timeout: 30_000 }

/** Kills the starter of a server, once the server is `isUp`. */
async function startAndKillStarter({
  folder,
  plan,
  isUp = () => true,
}: {
  folder: string
  plan: string
  isUp?: () => boolean
}): Promise<number> {
  writeFileSync(
    join(folder, 'server.ts'),
    `import { writeFileSync } from 'node:fs'
    setInterval(() => {}, 1000); process.on('SIGTERM', () => process.exit(0)); writeFileSync('${join(folder, 'up')}', '')`,
  )
  writeFileSync(join(folder, 'starter.ts'), starter(folder, plan))
  const parent = spawn(process.execPath, [join(folder, 'starter.ts')], { stdio: 'ignore' })
  const pidFile = join(folder, 'pid')
  await vi.waitFor(() => expect(existsSync(pidFile) && readFileSync(pidFile, 'utf8')).toBeTruthy(), patience)
  await vi.waitFor(() => expect(isUp()).toBe(true), patience)
  const pid = Number(readFileSync(pidFile, 'utf8'))
  expect(readStart(pid)).not.toBeNull()
  parent.kill('SIGKILL')
  await once(parent, 'exit')
  return pid
}

test('a server of ours ends when its starter is killed with -9', async () => {
  const folder = makeDataDir()
  const pid = await startAndKillStarter({
    folder,
    plan: `...toNodeCommand(['${join(folder, 'server.ts')}'])`,
    // What ties it to its starter is loaded before it.
    isUp: () => existsSync(join(folder, 'up')),
  })
  await vi.waitFor(() => expect(readStart(pid)).toBeNull(), patience)
})

test('a process that outlived its starter is ended by the next start', async () => {
  const folder = makeDataDir()
  const pid = await startAndKillStarter({ folder, plan: "command: 'sleep', args: ['60']" })
  expect(readStart(pid)).not.toBeNull()
  expect(await endRecordedProcesses(join(folder, 'processes.json'))).toEqual(['server'])
  expect(readStart(pid)).toBeNull()
})
