import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { expect, it } from 'vitest'

import { startTestCms } from './harness.ts'

const source = path.join(import.meta.dirname, '../src')

it('the committed migrations make just the tables that the configuration needs', async () => {
  const { stop } = await startTestCms()
  const folder = await mkdtemp(path.join(tmpdir(), 'throughline-migrations-'))
  await cp(path.join(source, 'migrations'), folder, { recursive: true })
  const before = await readdir(folder)
  const script = path.join(source, 'createMigration.ts')
  await promisify(execFile)(process.execPath, [script, 'drift', '--folder', folder], { env: process.env })
  expect(await readdir(folder)).toEqual(before)
  await rm(folder, { recursive: true })
  await stop()
})
