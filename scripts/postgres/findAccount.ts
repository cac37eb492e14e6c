import { spawnSync } from 'node:child_process'

import type { Account } from '../processes/startProcess.ts'
import { Problem } from '../Problem.ts'

const name = 'postgres'

/**
 * The user that the embedded Postgres runs as: null for oneself; the system user `postgres` for root, whom Postgres refuses. Made when
 * missing. @throws Problem where it cannot be made.
 */
export function findAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  const account = readAccount() ?? createAccount()
  if (account) return account
  throw new Problem(
    `Postgres does not run as root and the system user "${name}" cannot be created: create it (useradd --system ${name}), start as an ordinary user, or set DATABASE_URL.`,
  )
}

function createAccount(): Account | null {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  return readAccount()
}

function readAccount(): Account | null {
  const uid = askId('-u')
  const gid = askId('-g')
  return uid === null || gid === null ? null : { name, uid, gid }
}

function askId(flag: string): number | null {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return answer.status === 0 ? Number(answer.stdout.trim()) : null
}
