import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the bytes of the files of all releases are, named by their SHA-256: `<ab>/<sha256>`. */
export class BlobFiles {
  protected readonly directory: string

  constructor({ directory }: { directory: string }) {
    this.directory = directory
  }

  /** Where the bytes of a blob are. */
  toFile(hash: string): string {
    return join(this.directory, hash.slice(0, 2), hash)
  }

  read(hash: string): Promise<Buffer> {
    return readFile(this.toFile(hash))
  }
}
