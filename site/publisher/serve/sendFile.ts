import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

import type { BlobFiles } from '../store/BlobFiles.ts'
import type { SiteFile } from './createSiteIndex.ts'
import { matchesEtag } from './matchesEtag.ts'
import { negotiateEncoding } from './negotiateEncoding.ts'
import { toEtag, type Variant, type Variants } from './Variants.ts'

/** Files larger than this are sent from the disk; in bytes. */
const largest = 2 * 1024 * 1024

/**
 * Sends a file of the release, in the encoding that the client likes best. From memory at once where it is there, so that
 * nothing is awaited on the hot path. With another status than 200 it is sent without ETag.
 */
export function sendFile({
  request,
  response,
  file,
  status = 200,
  variants,
  blobs,
  headers,
}: {
  request: IncomingMessage
  response: ServerResponse
  file: SiteFile
  status?: 200 | 404
  variants: Variants
  blobs: BlobFiles
  headers: readonly string[]
}): void | Promise<void> {
  const encoding = file.isCompressible ? negotiateEncoding(request.headers['accept-encoding']) : 'identity'
  const common = [...headers, 'cache-control', toCacheControl(file)]
  if (file.isCompressible) common.push('vary', 'Accept-Encoding')
  if (status === 200) {
    const etag = toEtag(file, encoding)
    common.push('etag', etag)
    if (matchesEtag({ header: request.headers['if-none-match'], etag })) {
      response.writeHead(304, common)
      response.end()
      return
    }
  }
  common.push('content-type', file.type)

  const send = ({ bytes }: Variant) => {
    common.push('content-length', String(bytes.length))
    if (encoding !== 'identity') common.push('content-encoding', encoding)
    response.writeHead(status, common)
    response.end(bytes)
  }
  if (file.size > largest && encoding === 'identity' && file.pack === undefined) {
    common.push('content-length', String(file.size))
    response.writeHead(status, common)
    if (request.method !== 'HEAD') return pipeline(createReadStream(blobs.toFile(file.hash)), response)
    response.end()
    return
  }
  const known = variants.find(file, encoding)
  if (known === undefined) return variants.load(file, encoding).then(send)
  send(known)
}

function toCacheControl(file: SiteFile): string {
  return file.isImmutable ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate'
}
