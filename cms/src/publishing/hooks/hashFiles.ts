import { createHash } from 'node:crypto'

import type { CollectionBeforeChangeHook } from 'payload'

import { toGroup } from '../contract/values.ts'

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Notes the SHA-256 of an uploaded file and of the sizes made from it, by file name. */
export const hashFiles: CollectionBeforeChangeHook = ({ data, req }) => {
  const { file, payloadUploadSizes } = req
  if (!file) return data
  const row = toGroup(data)
  const sizes = toGroup(row['sizes'])
  const hashes: Record<string, string> = { [String(row['filename'])]: sha256(file.data) }
  for (const [name, bytes] of Object.entries(payloadUploadSizes ?? {})) {
    hashes[String(toGroup(sizes[name])['filename'])] = sha256(bytes)
  }
  return { ...row, hashes }
}
