import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

import { readSignedFilePath } from '@throughline/shared'

import { toMediaType } from '../render/mediaTypes.ts'
import { CmsError, MissingFileError } from '../sync/CmsError.ts'
import type { Cms } from '../sync/createCms.ts'

/** Sends a file of the media library that is not public, from the CMS. False where the path is not signed or there is no such file: nothing is sent then. */
export async function sendSignedFile({
  response,
  path,
  cms,
  secret,
  headers,
}: {
  response: ServerResponse
  path: string
  cms: Pick<Cms, 'requestMediaFile'>
  secret: string
  headers: readonly string[]
}): Promise<boolean> {
  const now = Math.floor(Date.now() / 1000)
  const file = readSignedFilePath({ path, secret, now })
  if (file === null) return false
  const filename = decodeURIComponent(file.split('/').at(-1) ?? '')
  let bytes: AsyncIterable<Uint8Array>
  try {
    bytes = await cms.requestMediaFile(filename)
  } catch (error) {
    if (error instanceof MissingFileError || error instanceof CmsError) return false
    throw error
  }
  response.writeHead(200, [
    ...headers,
    ...['content-type', toMediaType(filename), 'cache-control', 'no-store'],
  ])
  await pipeline(bytes, response)
  return true
}
