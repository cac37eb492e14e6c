import { existsSync, readdirSync, renameSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'

import { readText } from '../files/readJson.ts'
import { toShownPath } from '../places.ts'
import { Problem } from '../Problem.ts'
import { postgresMajor } from './findBinaries.ts'

/**
 * Whether a database is there that these programs can serve. A folder that is no database at all is set aside, never deleted.
 * @throws Problem where it is of another major version.
 */
export function hasCluster({
  clusterDir,
  say,
}: {
  clusterDir: string
  say: (line: string) => void
}): boolean {
  if (!existsSync(clusterDir)) return false
  const major = readText(join(clusterDir, 'PG_VERSION'))?.trim()
  if (major === postgresMajor && existsSync(join(clusterDir, 'global', 'pg_control'))) return true
  if (major !== undefined && major !== postgresMajor) {
    throw new Problem(
      `The database in ${toShownPath(clusterDir)} is of Postgres ${major} and this is Postgres ${postgresMajor}: choose another DATA_DIR, or bring it over with pg_dumpall of version ${major}.`,
    )
  }
  if (readdirSync(clusterDir).length === 0) {
    rmdirSync(clusterDir)
    return false
  }
  const aside = `${clusterDir}.not-a-database-${Date.now()}`
  renameSync(clusterDir, aside)
  say(
    `${toShownPath(clusterDir)} is not a whole database: set aside as ${toShownPath(aside)}, and a new one is made`,
  )
  return false
}
