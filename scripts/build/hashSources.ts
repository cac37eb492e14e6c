import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

const skippedFolders = new Set(['node_modules', '.next', 'dist', '.astro', 'tests', 'coverage'])
const skippedFiles = /(\.test\.tsx?|\.tsbuildinfo|\.log|\.md|^next-env\.d\.ts)$/

/** One hash over names and content of files and folders below `root`. What is built, and tests, do not count. */
export function hashSources({ root, sources }: { root: string; sources: string[] }): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of sources.flatMap((source) => listFiles({ root, path: source }))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

function listFiles({ root, path }: { root: string; path: string }): string[] {
  const about = statSync(join(root, path), { throwIfNoEntry: false })
  if (about === undefined) return []
  if (about.isFile()) return skippedFiles.test(basename(path)) ? [] : [path]
  if (!about.isDirectory() || skippedFolders.has(basename(path))) return []
  const names = readdirSync(join(root, path)).sort()
  return names.flatMap((name) => listFiles({ root, path: join(path, name) }))
}
