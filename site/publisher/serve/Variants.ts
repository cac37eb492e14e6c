import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { BlobFiles } from '../store/BlobFiles.ts'
import { ByteCache } from './ByteCache.ts'
import type { SiteFile } from './createSiteIndex.ts'
import type { Encoding } from './negotiateEncoding.ts'

/** A file in one encoding, ready to be sent. */
export type Variant = { bytes: Buffer }

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** The encoded bytes of files: read and compressed once, then held in memory up to `limit` bytes. */
export class Variants {
  readonly #blobs: BlobFiles
  readonly #cache: ByteCache<Variant>
  readonly #underWay = new Map<string, Promise<Variant>>()

  constructor({ blobs, limit }: { blobs: BlobFiles; limit: number }) {
    this.#blobs = blobs
    this.#cache = new ByteCache({ limit })
  }

  /** The variant, where it is in memory. */
  find(file: SiteFile, encoding: Encoding): Variant | undefined {
    return this.#cache.get(file.hash + encoding)
  }

  /** The variant, made where need be; several that ask at the same time wait for one. */
  load(file: SiteFile, encoding: Encoding): Promise<Variant> {
    const key = file.hash + encoding
    const known = this.#underWay.get(key)
    if (known !== undefined) return known
    const made = this.#make(file, encoding)
      .then((variant) => {
        this.#cache.set(key, variant)
        return variant
      })
      .finally(() => this.#underWay.delete(key))
    this.#underWay.set(key, made)
    return made
  }

  async #make(file: SiteFile, encoding: Encoding): Promise<Variant> {
    const plain = await this.#blobs.read(file)
    if (encoding === 'identity') return { bytes: plain }
    return {
      bytes: encoding === 'br' ? await toBrotli(plain, file) : await compressGzip(plain, { level: 9 }),
    }
  }
}

/** The strong ETag of a file in one encoding. */
export function toEtag(file: { hash: string }, encoding: Encoding): string {
  const name = file.hash.slice(0, 32)
  return encoding === 'identity' ? `"${name}"` : `"${name}-${encoding}"`
}

function toBrotli(plain: Buffer, file: SiteFile): Promise<Buffer> {
  // What is cached for ever is worth the best; a page must be there in a few milliseconds.
  const quality = file.isImmutable ? 11 : 7
  return compressBrotli(plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  })
}
