import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { getPayload } from 'payload'

import config from './payload.config.ts'

/**
 * Writes a migration for what the configuration has that the migrations have not, or nothing where they agree:
 * `node src/createMigration.ts NAME [--folder DIR]`. DIR: where the migrations are, `src/migrations` unless told.
 */

const { positionals, values } = parseArgs({ allowPositionals: true, options: { folder: { type: 'string' } } })
const name = positionals[0]
if (name === undefined) throw new Error('Name the migration: node src/createMigration.ts NAME')

const payload = await getPayload({ config, disableOnInit: true })
if (values.folder !== undefined) payload.db.migrationDir = values.folder
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true })

// Node strips types only where an import says that it is one.
const directory = payload.db.migrationDir
await rm(path.join(directory, 'index.ts'), { force: true })
for (const file of (await readdir(directory)).filter((entry) => entry.endsWith('.ts'))) {
  const source = await readFile(path.join(directory, file), 'utf8')
  await writeFile(
    path.join(directory, file),
    source.replace(
      /import \{ MigrateUpArgs, MigrateDownArgs,/,
      'import { type MigrateUpArgs, type MigrateDownArgs,',
    ),
  )
}
process.exit(0)
