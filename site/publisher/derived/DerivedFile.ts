import { createHash } from 'node:crypto'

import type { ReleaseFile } from '../store/manifest.ts'

/** A file that follows from pages, with its bytes. `type` is the whole content type. */
export type DerivedFile = { path: string; type: string; body: Uint8Array }

export const twinType = 'text/markdown; charset=utf-8'
export const pictureType = 'image/png'

export function toReleaseFile({ path, type, body: bytes }: DerivedFile): ReleaseFile {
  // What comes from another process is no Buffer any more.
  const body = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { path, type, body, size: body.length, hash: createHash('sha256').update(body).digest('hex') }
}
