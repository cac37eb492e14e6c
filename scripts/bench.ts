import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import { measureAll } from './bench/measureAll.ts'
import { parseBenchArgs } from './bench/parseBenchArgs.ts'
import { parseEnv } from './env.ts'
import { writeFileAtomically } from './files/writeFileAtomically.ts'
import { toShownPath } from './places.ts'
import { createProgress } from './Progress.ts'
import { runCommand } from './runCommand.ts'

/**
 * `pnpm bench [--row NAME]… [--quick]`: how fast the way from Publish to the public page is, and what it costs, on systems of its own with
 * sample content. Fails only where something does not work; a time that is missed is a line of the table.
 */
await runCommand(async (lifetime) => {
  const { names, isQuick } = parseBenchArgs(process.argv.slice(2))
  const { rows, details } = await measureAll({ names, isQuick, lifetime, progress: createProgress() })
  console.table(rows)

  const folder = parseEnv(process.env).dataDir
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'bench.json')
  const about = {
    at: new Date().toISOString(),
    node: process.version,
    processors: availableParallelism(),
    isQuick,
  }
  writeFileAtomically({ path, text: `${JSON.stringify({ ...about, rows, details }, null, 2)}\n` })
  console.log(`written to ${toShownPath(path)}`)
})
