import type { Place } from './BlobFiles.ts'
import type { BlobStore } from './BlobStore.ts'
import type { ReleaseFile } from './manifest.ts'
import type { Pack } from './Pack.ts'

/** Takes the bytes of files that are released together into one pack, and makes them durable at once. */
export class BlobBatch {
  readonly #blobs: BlobStore
  #pack: Pack | null = null
  /** What is in the pack and not durable yet, by hash. */
  readonly #places = new Map<string, Place>()
  /** Files in the pack that hold their bytes still, so that they can be written anew where the disk fails. */
  #files: ReleaseFile[] = []

  constructor({ blobs }: { blobs: BlobStore }) {
    this.#blobs = blobs
  }

  /** Whether the bytes are stored, or will be with the next `sync`. */
  has({ hash, size }: Place): boolean {
    return this.#places.get(hash)?.size === size || this.#blobs.has({ hash, size })
  }

  /** Takes the bytes of a file, which then says where they are. Taking it again changes nothing. @throws the error of the disk. */
  add(file: ReleaseFile): void {
    const { hash, size, body } = file
    if (body === undefined || (this.#pack !== null && file.pack === this.#pack.name)) return
    const known = this.#places.get(hash) ?? this.#blobs.find(file)
    if (known !== null) {
      Object.assign(file, { pack: known.pack, at: known.at })
      delete file.body
      return
    }
    const pack = (this.#pack ??= this.#blobs.openPack())
    try {
      Object.assign(file, { pack: pack.name, at: pack.add(body) })
    } catch (error) {
      this.#drop(pack)
      throw error
    }
    this.#places.set(hash, { hash, size, pack: file.pack, at: file.at })
    this.#files.push(file)
    if (pack.isWritten) this.#letGo()
  }

  /** Makes all that was taken durable, but for the entries of directories. @throws the error of the disk. */
  async sync(): Promise<void> {
    const pack = this.#pack
    if (pack === null) return
    try {
      await pack.finish()
    } catch (error) {
      this.#drop(pack)
      throw error
    }
    this.#letGo()
    this.#blobs.notePack(this.#places.values())
    this.#places.clear()
    this.#pack = null
  }

  #letGo(): void {
    for (const file of this.#files) delete file.body
    this.#files = []
  }

  #drop(pack: Pack): void {
    pack.discard()
    this.#places.clear()
    this.#files = []
    this.#pack = null
  }
}
