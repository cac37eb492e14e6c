import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A name for the code in a folder, another one whenever something in it changes: part of the key of what that code makes. */
export function toCodeName(directory: string): string {
  const name = createHash('sha256')
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file))
  for (const file of files.sort()) name.update(file.slice(directory.length)).update(readFileSync(file))
  return name.digest('hex')
}

/** The key of a piece: a hash of all that goes into it. */
export function toKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
