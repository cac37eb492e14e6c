import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

import { toErrorCode } from '../Problem.ts'

/**
 * Makes a folder and those above it. `mkdirSync` with `recursive` never returns where a file system answers "no such folder" to every
 * try, as /proc does; this one throws.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o755 })
  } catch (thrown) {
    const code = toErrorCode(thrown)
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(path) === path) throw thrown
    makeFolder(dirname(path))
    mkdirSync(path, { mode: 0o755 })
  }
}
