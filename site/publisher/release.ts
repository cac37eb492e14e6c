import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { parseReleaseEnv } from './env.ts'
import { exportSite } from './export/exportSite.ts'

/** The whole site as plain files, once: `node site/publisher/release.ts --out DIR`. */

try {
  const directory = parseDirectory()
  const build = join(import.meta.dirname, '..', 'dist')
  const { files } = await exportSite({ env: parseReleaseEnv(), build, directory })
  process.stdout.write(`Wrote the site to ${directory}: ${files} files.\n`)
  process.exit(0)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

function parseDirectory(): string {
  const usage = 'Say where to write the site: release --out DIR.'
  try {
    const { out } = parseArgs({ options: { out: { type: 'string' } } }).values
    if (out !== undefined && out !== '') return resolve(out)
  } catch (error) {
    throw new Error(usage, { cause: error })
  }
  throw new Error(usage)
}
