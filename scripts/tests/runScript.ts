import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import { repoRoot } from '../places.ts'

/** Runs a command of ours as a person would, to its end. */
export async function runScript({
  script,
  args = [],
  variables,
}: {
  script: string
  args?: string[]
  variables: Record<string, string>
}): Promise<{ code: number | null; said: string; complained: string }> {
  const child = spawn(process.execPath, [join(repoRoot, 'scripts', script), ...args], {
    env: { PATH: process.env['PATH'], ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, said, complained }
}
