import { mkdirSync, type Stats, statSync } from 'node:fs'
import { readdir, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { BlobFiles } from './BlobFiles.ts'
import { createQueue } from './createQueue.ts'
import { syncDirectory, writeDurably } from './durableFiles.ts'

/** The blobs and what is known of them. A blob that is there is never written again. One such store at a time has a directory. */
export class BlobStore extends BlobFiles {
  readonly #temporary: string
  /** Blobs known to be whole on disk: hash → size. */
  readonly #known = new Map<string, number>()
  /** Blobs written or found for a release that has no manifest yet; pruning leaves them alone. */
  readonly #held = new Set<string>()
  /** Blobs that are being written. */
  readonly #underWay = new Map<string, Promise<void>>()
  /** Directories that are there. */
  readonly #made = new Set<string>()
  readonly #queue = createQueue({ limit: 8 })
  /** Directories with entries that are not durable yet. */
  readonly #unsynced = new Set<string>()

  constructor({ directory, temporary }: { directory: string; temporary: string }) {
    super({ directory })
    this.#temporary = temporary
  }

  /** Whether the blob is there with this size. */
  async isStored({ hash, size }: { hash: string; size: number }): Promise<boolean> {
    if (this.#known.get(hash) === size) return true
    const found = await stat(this.toFile(hash)).catch(() => null)
    return this.#noteFound({ hash, size, found })
  }

  /** Whether all these blobs are there with these sizes. */
  async areStored(files: Iterable<{ hash: string; size: number }>): Promise<boolean> {
    const waiting = [...files]
    while (waiting.length > 0) {
      const found = await Promise.all(waiting.splice(-256).map((file) => this.isStored(file)))
      if (!found.every(Boolean)) return false
    }
    return true
  }

  /** Whether the blob is there with this size; holds it for the release in the making. */
  has({ hash, size }: { hash: string; size: number }): boolean {
    this.#held.add(hash)
    const isKnown = this.#known.has(hash)
    // One look at the disk's memory: asking another thread to look would take ten times as long.
    const found = isKnown ? null : (statSync(this.toFile(hash), { throwIfNoEntry: false }) ?? null)
    const isStored = this.#known.get(hash) === size || this.#noteFound({ hash, size, found })
    // A killed run may have left it with its directory not fsynced.
    if (isStored && !isKnown) this.#unsynced.add(dirname(this.toFile(hash)))
    return isStored
  }

  /** Writes a blob unless it is there. Bytes that come as a stream must be checked against the hash by the stream itself. */
  async write({
    hash,
    size,
    data,
  }: {
    hash: string
    size: number
    data: Buffer | AsyncIterable<Uint8Array>
  }): Promise<void> {
    if (this.has({ hash, size })) return
    const known = this.#underWay.get(hash)
    if (known !== undefined) return known
    const written = this.#write({ hash, size, data }).finally(() => this.#underWay.delete(hash))
    this.#underWay.set(hash, written)
    return written
  }

  /**
   * Begins to write a file that will be needed, beside other work, and lets go of its bytes when it is stored. Where that fails,
   * whoever needs it meets the failure. Gives what to wait for before the next one, where many wait.
   */
  writeAhead(file: { hash: string; size: number; body?: Buffer }): Promise<void> | undefined {
    const { hash, size, body: data } = file
    if (data === undefined) return undefined
    return this.#queue(() =>
      this.write({ hash, size, data }).then(
        () => void delete file.body,
        () => undefined,
      ),
    )
  }

  async #write({
    hash,
    size,
    data,
  }: {
    hash: string
    size: number
    data: Buffer | AsyncIterable<Uint8Array>
  }): Promise<void> {
    const file = this.toFile(hash)
    const directory = dirname(file)
    if (!this.#made.has(directory)) {
      if (mkdirSync(directory, { recursive: true }) !== undefined) this.#unsynced.add(this.directory)
      this.#made.add(directory)
    }
    await writeDurably({ file, temporary: this.#temporary, data })
    this.#unsynced.add(directory)
    this.#known.set(hash, size)
  }

  /** Makes all that was written durable. */
  async sync(): Promise<void> {
    const directories = [...this.#unsynced]
    await Promise.all(directories.map(syncDirectory))
    for (const directory of directories) this.#unsynced.delete(directory)
  }

  /** Waits until nothing is being written. */
  async settle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay.values())
  }

  /** Something went wrong with the disk: what is known of it must be looked up again. */
  forget(): void {
    this.#known.clear()
    this.#made.clear()
  }

  #noteFound({ hash, size, found }: { hash: string; size: number; found: Stats | null }): boolean {
    if (found === null || !found.isFile() || found.size !== size) return false
    this.#known.set(hash, size)
    return true
  }

  /** The release in the making has its manifest, or was given up: its blobs stand or fall by the manifests. */
  release(): void {
    this.#held.clear()
  }

  /** Deletes all blobs but those in `kept` and those of a release in the making. Gives the number deleted. */
  async prune(kept: ReadonlySet<string>): Promise<number> {
    let deleted = 0
    for (const part of await readdir(this.directory)) {
      for (const hash of await readdir(join(this.directory, part))) {
        if (kept.has(hash) || this.#held.has(hash)) continue
        this.#known.delete(hash)
        await unlink(join(this.directory, part, hash))
        deleted += 1
      }
    }
    return deleted
  }
}
