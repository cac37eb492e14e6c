import { chownSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { syncFolder } from '../files/writeFileAtomically.ts'
import type { Lifetime } from '../processes/Lifetime.ts'
import { runTask } from '../processes/runTask.ts'
import { Problem } from '../Problem.ts'
import type { PostgresLocation } from './findLocation.ts'
import { databaseOwner } from './settings.ts'

/**
 * Makes a new, empty database cluster: first beside its place, then renamed into it, so that an interrupted attempt leaves nothing that
 * looks like a database. What such an attempt left is removed here.
 */
export async function createCluster({
  location: { clusterDir, programs, account },
  password,
  log,
  isDurable,
  lifetime,
}: {
  location: PostgresLocation
  password: string
  log: string
  isDurable: boolean
  lifetime: Lifetime
}): Promise<void> {
  removeDrafts(clusterDir)
  const draft = `${clusterDir}.new-${process.pid}`
  const passwordFile = `${draft}.password`
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid)
  try {
    const end = await runTask({
      name: 'initdb',
      command: join(programs, 'bin', 'initdb'),
      args: [
        ...[
          '-D',
          draft,
          '-U',
          databaseOwner,
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
        ],
        ...['--locale-provider=builtin', '--locale=C.UTF-8', '--lc-collate=C', '--lc-ctype=C'],
        ...['--lc-messages=C', '--lc-monetary=C', '--lc-numeric=C', '--lc-time=C'],
        ...(isDurable ? [] : ['--no-sync']),
      ],
      cwd: '/',
      env: { PATH: process.env['PATH'], TZ: 'UTC' },
      output: { log },
      account,
      lifetime,
    })
    if (end.code !== 0)
      throw new Problem(`A new database cannot be made: ${readLastLine(log)} (all of it in ${log}).`)
    renameSync(draft, clusterDir)
    syncFolder(dirname(clusterDir))
  } finally {
    removeDrafts(clusterDir)
  }
}

function removeDrafts(clusterDir: string): void {
  const folder = dirname(clusterDir)
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${basename(clusterDir)}.new-`))
      rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function readLastLine(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  return lines.findLast((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? 'initdb said nothing'
}
