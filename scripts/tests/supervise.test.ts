import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test, vi } from 'vitest'

import { createLifetime } from '../processes/Lifetime.ts'
import { readStart } from '../processes/ProcessIdentity.ts'
import { runTask } from '../processes/runTask.ts'
import { startProcess } from '../processes/startProcess.ts'
import type { OwnProcess } from '../processes/startProcess.ts'
import { stopProcess } from '../processes/stopProcess.ts'
import { supervise } from '../processes/supervise.ts'
import { makeDataDir } from './makeDataDir.ts'

const plan = { command: 'sleep', args: ['60'], cwd: '/', env: process.env, output: 'inherit' as const }

/** So long that only what never comes takes it. */
const patience = { timeout: 30_000 }

test('a server that dies is started again, and told in one line; one that is stopped is not', async () => {
  const lifetime = createLifetime()
  const said: string[] = []
  const started: OwnProcess[] = []
  const start = async () => {
    const own = await startProcess({ ...plan, name: 'site' })
    started.push(own)
    lifetime.onEnd(() => stopProcess({ process: own }))
    return own
  }
  supervise({ process: await start(), restart: start, lifetime, say: (line) => said.push(line) })
  process.kill(started[0]?.pid ?? 0, 'SIGKILL')
  await vi.waitFor(() => expect(started).toHaveLength(2), patience)
  expect(said).toEqual(['the site ended by itself (SIGKILL); starting it again'])
  await lifetime.end()
  expect(started.map(({ pid }) => readStart(pid))).toEqual([null, null])
  expect(started).toHaveLength(2)
})

test('a stop ends a task that runs, with all that it started', async () => {
  const lifetime = createLifetime()
  const pidFile = join(makeDataDir(), 'pid')
  const args = ['-c', `sleep 61 & echo $! > ${pidFile}; wait`]
  const task = runTask({ ...plan, name: 'a build', command: 'sh', args, lifetime })
  await vi.waitFor(
    () => expect(existsSync(pidFile) && readFileSync(pidFile, 'utf8')).toMatch(/\d+\n/),
    patience,
  )
  const grandchild = Number(readFileSync(pidFile, 'utf8'))
  expect(readStart(grandchild)).not.toBeNull()
  lifetime.stop()
  await expect(task).rejects.toThrow('Stopped.')
  await vi.waitFor(() => expect(readStart(grandchild)).toBeNull(), patience)
})
