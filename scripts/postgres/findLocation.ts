import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { readText } from '../files/readJson.ts'
import { writeFileAtomically } from '../files/writeFileAtomically.ts'
import type { Account } from '../processes/startProcess.ts'
import { Problem } from '../Problem.ts'
import { findAccount } from './findAccount.ts'
import { findBinaries } from './findBinaries.ts'
import { copyPrograms, createClusterPlace } from './systemFolder.ts'

/** Where the database lies, whose it is, and which programs serve it. */
export type PostgresLocation = {
  clusterDir: string
  /** Holds `bin`, `lib` and `share`. */
  programs: string
  version: string
  account: Account | null
}

/**
 * In the data directory, run by oneself. For root, run by the user `postgres`, who must be able to enter every folder on the way: where a
 * folder keeps that user out (a clone below /root), the database lies below /var/lib/throughline, and `postgres.location` in the data
 * directory says where.
 */
export async function findLocation(dataDir: string): Promise<PostgresLocation> {
  const binaries = await findBinaries()
  const own = join(dataDir, 'postgres')
  if (process.getuid?.() !== 0) {
    return { clusterDir: own, programs: binaries.folder, version: binaries.version, account: null }
  }
  const clusterDir = readText(join(dataDir, 'postgres.location'))?.trim() ?? own
  const account = readOwner(clusterDir) ?? findAccount()
  const programs = canRun({ programs: binaries.folder, account }) ? binaries.folder : copyPrograms(binaries)
  if (!canRun({ programs, account })) {
    throw new Problem(
      `The user "${account?.name}" cannot run ${join(programs, 'bin/postgres')}: set DATABASE_URL to a Postgres of your own.`,
    )
  }
  if (clusterDir !== own || existsSync(own) || canEnter({ folder: dataDir, account })) {
    return { clusterDir, programs, version: binaries.version, account }
  }
  const place = createClusterPlace(dataDir)
  writeFileAtomically({ path: join(dataDir, 'postgres.location'), text: `${place}\n` })
  return { clusterDir: place, programs, version: binaries.version, account }
}

/** The user whose database this is already, whoever starts it. */
function readOwner(clusterDir: string): Account | null {
  if (!existsSync(clusterDir)) return null
  const { uid, gid } = statSync(clusterDir)
  return uid === 0 ? null : { name: String(uid), uid, gid }
}

function canEnter({ folder, account }: { folder: string; account: Account | null }): boolean {
  return canDo({ script: 'cd -- "$1"', argument: folder, account })
}

function canRun({ programs, account }: { programs: string; account: Account | null }): boolean {
  const script =
    'test -r "$1/share/postgresql/postgres.bki" && "$1/bin/postgres" --version && "$1/bin/initdb" --version'
  return canDo({ script, argument: programs, account })
}

/** Tried as that user, since permissions are more than mode bits. */
function canDo({
  script,
  argument,
  account,
}: {
  script: string
  argument: string
  account: Account | null
}): boolean {
  const as = account && { uid: account.uid, gid: account.gid }
  return (
    spawnSync('/bin/sh', ['-c', script, 'sh', argument], { cwd: '/', stdio: 'ignore', ...as }).status === 0
  )
}
