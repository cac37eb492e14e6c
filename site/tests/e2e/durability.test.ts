import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')

it('whoever is killed on the way from Publish to live, nothing acknowledged is lost and visitors see whole pages', async () => {
  const args = ['scripts/durability.ts', '--rounds', '27', '--seed', '7']
  const run = promisify(execFile)(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  // What it found is in its output, with how to replay it.
  const { stdout } = await run.catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${error.stdout}\n${error.stderr}`)
  })
  expect(stdout).toMatch(/durability: 27 rounds held/)
}, 1_200_000)
