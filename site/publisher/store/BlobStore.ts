import { mkdirSync, statSync } from 'node:fs'
import { readdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { BlobFiles, type Place } from './BlobFiles.ts'
import { syncDirectory, writeDurably } from './durableFiles.ts'
import { isWorthUnpacking } from './isWorthUnpacking.ts'
import { Pack } from './Pack.ts'

/** The blobs and what is known of them. A blob that is there is never written again. One such store at a time has a folder. */
export class BlobStore extends BlobFiles {
  readonly #temporary: string
  /** Blobs known to be whole on disk: hash → place. */
  readonly #known = new Map<string, Place>()
  /** Blobs written or found for a release that has no manifest yet; pruning leaves them alone. */
  readonly #held = new Set<string>()
  /** Packs in the making, and those of a release that has no manifest yet. */
  readonly #heldPacks = new Set<string>()
  /** Blobs that are being written. */
  readonly #underWay = new Map<string, Promise<void>>()
  /** Directories that are there. */
  readonly #made = new Set<string>()
  /** Directories with entries that are not durable yet. */
  readonly #unsynced = new Set<string>()

  constructor({ directory, temporary }: { directory: string; temporary: string }) {
    super({ directory })
    this.#temporary = temporary
  }

  /** Where the bytes are, if they are there; holds them for the release in the making. */
  find({ hash, size }: { hash: string; size: number }): Place | null {
    this.#held.add(hash)
    const known = this.#known.get(hash)
    if (known?.size === size) return known
    // One look at the disk's memory: asking another thread to look would take ten times as long.
    if (statSync(this.toFile(hash), { throwIfNoEntry: false })?.size !== size) return null
    // A killed run may have left it with its directory not fsynced.
    this.#unsynced.add(dirname(this.toFile(hash)))
    const place = { hash, size }
    this.#known.set(hash, place)
    return place
  }

  /** Whether the blob is there; holds it for the release in the making. */
  has(file: { hash: string; size: number }): boolean {
    return this.find(file) !== null
  }

  /** Whether all these are there, each in its place and of its size. What is there is known from then on. */
  areStored(places: Iterable<Place>): boolean {
    const packs = new Map<string, number>()
    for (const { hash, size, pack, at = 0 } of places) {
      const known = this.#known.get(hash)
      if (known?.size === size && known.pack === pack) continue
      if (pack !== undefined && !packs.has(pack)) packs.set(pack, sizeOf(this.toPack(pack)))
      const isPacked = pack !== undefined && (packs.get(pack) ?? 0) >= at + size
      if (!isPacked && sizeOf(this.toFile(hash)) !== size) return false
      this.#unsynced.add(isPacked ? this.packs : dirname(this.toFile(hash)))
      this.#known.set(hash, isPacked ? { hash, size, pack, at } : { hash, size })
    }
    return true
  }

  /** Writes a blob of its own unless it is there. Bytes that come as a stream must be checked against the hash by the stream itself. */
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
    this.#make(directory, this.blobs)
    await writeDurably({ file, temporary: this.#temporary, data })
    this.#unsynced.add(directory)
    this.#known.set(hash, { hash, size })
  }

  /** A new pack; for `BlobBatch`. */
  openPack(): Pack {
    this.#make(this.packs, dirname(this.packs))
    const pack = new Pack({ directory: this.packs })
    this.#heldPacks.add(pack.name)
    return pack
  }

  /** A pack is whole and has these bytes; for `BlobBatch`. */
  notePack(places: Iterable<Place>): void {
    for (const place of places) this.#known.set(place.hash, place)
    this.#unsynced.add(this.packs)
  }

  /** Makes the entries of directories durable: after that, all that was written is. */
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
    this.#unsynced.clear()
  }

  /** The release in the making has its manifest, or was given up: its blobs stand or fall by the manifests. */
  release(): void {
    this.#held.clear()
    this.#heldPacks.clear()
  }

  /** Deletes all bytes but those of `kept` and of a release in the making. Gives the number of files deleted. */
  async prune(kept: readonly Place[]): Promise<number> {
    const hashes = new Set(kept.map(({ hash }) => hash))
    const byPack = Map.groupBy(kept, ({ pack }) => pack)
    for (const hash of this.#held) {
      const pack = this.#known.get(hash)?.pack
      if (pack !== undefined) this.#heldPacks.add(pack)
    }
    const gone = new Set<string>()
    let deleted = 0
    for (const name of await readdir(this.packs).catch(() => [])) {
      if (this.#heldPacks.has(name) || !(await this.#unpack(name, byPack.get(name) ?? []))) continue
      await unlink(this.toPack(name))
      gone.add(name)
      deleted += 1
    }
    for (const [hash, { pack }] of this.#known)
      if (pack !== undefined && gone.has(pack)) this.#known.delete(hash)
    for (const part of await readdir(this.blobs)) {
      for (const hash of await readdir(join(this.blobs, part))) {
        if (hashes.has(hash) || this.#held.has(hash)) continue
        this.#known.delete(hash)
        await unlink(join(this.blobs, part, hash))
        deleted += 1
      }
    }
    return deleted
  }

  /** Gives what is left of a pack files of its own, where that is worth it. Whether the pack is not needed any more. */
  async #unpack(name: string, places: readonly Place[]): Promise<boolean> {
    const live = new Map(places.map((place) => [place.hash, place]))
    if (!isWorthUnpacking({ live: [...live.values()], size: sizeOf(this.toPack(name)) })) return false
    for (const place of live.values()) {
      const { hash, size } = place
      if (sizeOf(this.toFile(hash)) !== size) await this.#write({ hash, size, data: await this.read(place) })
      this.#known.set(hash, { hash, size })
    }
    await this.sync()
    return true
  }

  #make(directory: string, above: string): void {
    if (this.#made.has(directory)) return
    if (mkdirSync(directory, { recursive: true }) !== undefined) this.#unsynced.add(above)
    this.#made.add(directory)
  }
}

/** Bytes of a file; -1 where there is none. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? -1
}
