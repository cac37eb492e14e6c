import { copyFile, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Where the bytes of a file are: in a pack from `at` on, else in a file of their own. Where the pack is gone, its bytes are in files of their
 * own by then.
 */
export type Place = { hash: string; size: number; pack?: string | undefined; at?: number | undefined }

/**
 * The bytes of the files of all releases, as they lie in the folder of the store: `blobs/<ab>/<sha256>` has those of one file, `packs/<name>`
 * those of the files that were released together, one after the other.
 */
export class BlobFiles {
  protected readonly blobs: string
  protected readonly packs: string

  constructor({ directory }: { directory: string }) {
    this.blobs = join(directory, 'blobs')
    this.packs = join(directory, 'packs')
  }

  /** The file that has these bytes alone, where they have one. */
  toFile(hash: string): string {
    return join(this.blobs, hash.slice(0, 2), hash)
  }

  toPack(name: string): string {
    return join(this.packs, name)
  }

  async read(place: Place): Promise<Buffer> {
    const { hash, pack } = place
    if (pack === undefined) return readFile(this.toFile(hash))
    const bytes = await this.#readPart({ ...place, pack })
    return bytes ?? readFile(this.toFile(hash))
  }

  /** Writes the bytes to another file. */
  async copy(place: Place, target: string): Promise<void> {
    if (place.pack === undefined) await copyFile(this.toFile(place.hash), target)
    else await writeFile(target, await this.read(place))
  }

  /** Null where the pack is not there. */
  async #readPart({ pack, at = 0, size }: Place & { pack: string }): Promise<Buffer | null> {
    const file = await open(this.toPack(pack), 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (file === null) return null
    try {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(size), 0, size, at)
      if (bytesRead !== size) throw new Error(`The pack ${pack} is cut short.`)
      return buffer
    } finally {
      await file.close()
    }
  }
}
