import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file that is there whole or not at all, also after a power cut. `mode` holds for the new file, whatever the old one had. */
export function writeFileAtomically({
  path,
  text,
  mode = 0o644,
}: {
  path: string
  text: string
  mode?: number
}): void {
  const draft = `${path}.new-${process.pid}`
  const file = openSync(draft, 'w', mode)
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(draft, path)
  syncFolder(dirname(path))
}

/** Makes the names in a folder durable. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
