import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { Problem } from '../Problem.ts'
import type { PostgresLocation } from './findLocation.ts'
import { databaseOwner } from './settings.ts'

/** Gives the owner of a stopped cluster a new password: the one it had went with a lost `secrets.json`. `password` is hexadecimal. */
export function setPassword({ location, password }: { location: PostgresLocation; password: string }): void {
  const { clusterDir, programs, account } = location
  const answer = spawnSync(join(programs, 'bin', 'postgres'), ['--single', '-D', clusterDir, 'postgres'], {
    input: `ALTER ROLE ${databaseOwner} PASSWORD '${password}'\n`,
    cwd: '/',
    encoding: 'utf8',
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  if (answer.status !== 0)
    throw new Problem(`The password of the database in ${clusterDir} cannot be set: ${answer.stderr.trim()}`)
}
