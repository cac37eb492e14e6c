import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

import type { ReleaseFile } from '../store/manifest.ts'
import { toMediaType } from './mediaTypes.ts'

/** The files that the build leaves for visitors (`client/` of the build): hashed assets and public files, with their bytes. */
export async function readAssets({ directory }: { directory: string }): Promise<ReleaseFile[]> {
  const root = join(directory, 'client')
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(files.sort().map((file) => readAsset({ root, file })))
}

async function readAsset({ root, file }: { root: string; file: string }): Promise<ReleaseFile> {
  const body = await readFile(file)
  const path = file.slice(root.length).split(sep).map(encodeURIComponent).join('/')
  const hash = createHash('sha256').update(body).digest('hex')
  return { path, hash, type: toMediaType(file), size: body.length, body }
}
