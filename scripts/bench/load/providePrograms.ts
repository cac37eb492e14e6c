import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import type { Lifetime } from '../../processes/Lifetime.ts'
import { runTask } from '../../processes/runTask.ts'

export type Programs = { wrk: string | null; nginx: string | null }

/** Where `wrk` and `nginx` are; installed from Debian where they are missing and we may. Null: not to be had. */
export async function providePrograms({
  log,
  lifetime,
}: {
  log: string
  lifetime: Lifetime
}): Promise<Programs> {
  const missing = ['wrk', 'nginx'].filter((name) => find(name) === null)
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
    const plan = { name: 'apt-get', command: '/usr/bin/apt-get', cwd: '/', env, output: { log }, lifetime }
    await runTask({ ...plan, args: ['update'] })
    const install = ['-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends', ...missing]
    await runTask({ ...plan, args: install })
  }
  return { wrk: find('wrk'), nginx: find('nginx') }
}

function find(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
  const paths = folders.map((folder) => join(folder, name))
  return (
    paths.find(
      (path) => existsSync(path) && spawnSync(path, ['-v'], { stdio: 'ignore' }).error === undefined,
    ) ?? null
  )
}
