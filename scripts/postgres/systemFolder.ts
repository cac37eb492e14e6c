import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, sep } from 'node:path'

import { readText } from '../files/readJson.ts'
import { writeFileAtomically } from '../files/writeFileAtomically.ts'
import { repoRoot } from '../places.ts'
import type { PostgresBinaries } from './findBinaries.ts'

/** Where root keeps what the user `postgres` could not reach elsewhere. */
const systemDir = '/var/lib/throughline'

/** Names the data directory that a database here belongs to. */
const ownerFile = 'data-directory.txt'

/**
 * A place for the database of a data directory that the user `postgres` cannot enter. Its name is made by chance, so that a new clone at
 * the same path never meets the database of an old one.
 */
export function createClusterPlace(dataDir: string): string {
  openFolder(systemDir)
  removeThrownAway()
  const folder = join(systemDir, `${basename(repoRoot)}-${randomBytes(6).toString('hex')}`)
  openFolder(folder)
  writeFileAtomically({ path: join(folder, ownerFile), text: `${dataDir}\n` })
  return join(folder, 'postgres')
}

/** A copy of the Postgres programs that every user may run. */
export function copyPrograms({ folder, version }: PostgresBinaries): string {
  const programs = join(systemDir, `programs-${version}`)
  if (existsSync(programs)) return programs
  openFolder(systemDir)
  const draft = `${programs}.new-${process.pid}`
  cpSync(folder, draft, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', draft])
  renameSync(draft, programs)
  return programs
}

/** Makes a folder that everyone may enter, whatever the umask is. */
function openFolder(path: string): void {
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o755)
}

/** Databases of data directories in the folder for temporary files that are gone: tests leave them. Others are never removed here. */
function removeThrownAway(): void {
  for (const name of readdirSync(systemDir)) {
    const dataDir = readText(join(systemDir, name, ownerFile))?.trim() ?? ''
    const isThrownAway = dataDir.startsWith(`${tmpdir()}${sep}`) && !existsSync(dataDir)
    if (isThrownAway) rmSync(join(systemDir, name), { recursive: true, force: true })
  }
}
