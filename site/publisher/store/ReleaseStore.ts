import { mkdirSync } from 'node:fs'
import { readlink, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { PersistentMap } from '../../src/content/PersistentMap.ts'
import { BlobBatch } from './BlobBatch.ts'
import { BlobStore } from './BlobStore.ts'
import { createDraft, type Draft, type ReleaseInput } from './createDraft.ts'
import { createReleaseId } from './createReleaseId.ts'
import { swapLink, syncDirectory } from './durableFiles.ts'
import { isImmutable, type Manifest, type ManifestFile, type ReleaseFile } from './manifest.ts'
import { ManifestFiles } from './ManifestFiles.ts'
import { readKept } from './readKept.ts'

/** What visitors can reach: the current release, and the assets and media of all releases that are kept. */
export type StoreView = { current: Manifest | null; retained: PersistentMap<ManifestFile> }

/**
 * The releases on disk: `blobs/`, `releases/<id>.json` and the symbolic link `current`. Whenever the process or the machine
 * stops, `current` names a whole release. One process at a time.
 */
export class ReleaseStore {
  readonly blobs: BlobStore
  readonly #directory: string
  readonly #temporary: string
  readonly #manifests: ManifestFiles
  #view: StoreView = { current: null, retained: PersistentMap.from() }
  #show: (view: StoreView) => Promise<void> = () => Promise.resolve()
  #newest: Manifest | null = null
  /** The newest name that was given. */
  #lastId: string | null = null
  readonly #batch: BlobBatch
  /** Directories with entries that are not durable yet. */
  readonly #unsynced = new Set<string>()

  private constructor(directory: string) {
    this.#directory = directory
    this.#temporary = join(directory, 'tmp')
    this.blobs = new BlobStore({ directory, temporary: this.#temporary })
    this.#batch = new BlobBatch({ blobs: this.blobs })
    this.#manifests = new ManifestFiles({
      directory: join(directory, 'releases'),
      temporary: this.#temporary,
    })
  }

  /**
   * Opens the store in `directory`, makes it where there is none, and clears away what a killed process left unfinished. `show` is
   * given each view in turn; when it resolves, requests are answered from it.
   * @throws Error in one sentence where the folder cannot be used.
   */
  static async open({
    directory,
    show,
  }: {
    directory: string
    show?: (view: StoreView) => Promise<void>
  }): Promise<ReleaseStore> {
    const store = new ReleaseStore(directory)
    try {
      await rm(store.#temporary, { recursive: true, force: true })
      store.#makeFolders()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      throw new Error(
        `The releases cannot be kept in ${directory} (${code}): make that folder writable, or name another in DATA_DIR.`,
        { cause: error },
      )
    }
    await store.#findCurrent()
    await store.sync()
    if (show !== undefined) store.#show = show
    await store.#show(store.#view)
    await store.prune({ now: new Date() })
    return store
  }

  /** The state that requests are answered from; another object whenever something changes. */
  get view(): StoreView {
    return this.#view
  }

  /** The release that was stored last. It is not current where an earlier one is held. */
  get newest(): Manifest | null {
    return this.#newest
  }

  /** Takes the bytes of a file that is to be released, as soon as they are there. @throws the error of the disk. */
  take(file: ReleaseFile): void {
    this.#batch.add(file)
  }

  /** Sets what is to be released beside the newest release. @throws the error of the disk. */
  draft(input: ReleaseInput): Draft {
    for (const file of input.files.values()) if (file !== null) this.take(file)
    return createDraft({ input, before: this.#newest })
  }

  /**
   * Stores a release: the bytes, then the manifest. It is not current yet. Where nothing differs from the newest release, that
   * one is given back and nothing is written.
   */
  async write(draft: Draft): Promise<{ manifest: Manifest; isNew: boolean }> {
    const before = this.#newest
    const { changed, changedPaths, files, redirects, pages, bytes } = draft
    if (before !== null && changedPaths.length === 0) return { manifest: before, isNew: false }

    this.#makeFolders()
    for (const [path, file] of changed) {
      if (file !== null && !this.#batch.has(file))
        throw new Error(`The bytes of ${path} (${file.hash}) are not stored.`)
    }
    const manifest: Manifest = {
      ...createReleaseId({ now: new Date(), previous: this.#lastId }),
      ...{ files, redirects, pages, bytes },
      changedPaths: changedPaths.slice(0, 1000),
    }
    const stored = this.#manifests.prepare({ manifest, before: before?.id ?? null, changed })
    // One wait for the disk: until both are durable, no name leads to either.
    await Promise.all([this.#batch.sync(), stored.written]).catch((error: unknown) => {
      stored.discard()
      throw error
    })
    stored.commit()
    this.#unsynced.add(join(this.#directory, 'releases'))
    this.#newest = manifest
    this.#lastId = manifest.id
    this.#retain([...changed.keys()].map((path) => [path, files.get(path)] as const))
    this.blobs.release()
    return { manifest, isNew: true }
  }

  /** Makes a stored release the current one. Visitors see it; it outlasts a loss of power after `sync`. */
  async swap(manifest: Manifest): Promise<void> {
    const target = join('releases', `${manifest.id}.json`)
    swapLink({ link: join(this.#directory, 'current'), target, temporary: this.#temporary })
    this.#unsynced.add(this.#directory)
    await this.#setView({ ...this.#view, current: manifest })
  }

  /** Makes durable which releases there are and which one is current. */
  async sync(): Promise<void> {
    const directories = [...this.#unsynced]
    await Promise.all([this.blobs.sync(), ...directories.map(syncDirectory)])
    for (const directory of directories) this.#unsynced.delete(directory)
  }

  /** Looks whether the newest release is still whole after the disk failed. Where it is not, there is none, and the next is made whole. */
  async recover(): Promise<boolean> {
    this.#makeFolders()
    for (const folder of ['.', 'releases']) this.#unsynced.add(join(this.#directory, folder))
    if (this.#newest === null) return true
    const stored = await this.#manifests.read(this.#newest.id)
    if (stored !== null && this.blobs.areStored(stored.files.values())) return true
    this.#newest = null
    return false
  }

  /** A stored release by its id; null where there is none that is whole. */
  async read(id: string): Promise<Manifest | null> {
    for (const known of [this.#view.current, this.#newest]) if (known?.id === id) return known
    return /^[0-9A-Za-z-]+$/.test(id) ? this.#manifests.read(id) : null
  }

  /** A stored release with all its bytes; null where something of it is missing. */
  async readWhole(id: string): Promise<Manifest | null> {
    const manifest = await this.read(id)
    if (manifest === null) return null
    return this.blobs.areStored(manifest.files.values()) ? manifest : null
  }

  /** The kept releases without their files, newest first. */
  async list(): Promise<Pick<Manifest, 'id' | 'createdAt' | 'pages' | 'bytes'>[]> {
    const ids = (await this.#manifests.list()).reverse()
    const found = await Promise.all(
      ids.map(async (id) => {
        const stored = await this.#manifests.readStored(id)
        const { pages, bytes } = stored?.pages === undefined ? ((await this.read(id)) ?? {}) : stored
        if (stored === null || pages === undefined || bytes === undefined) return []
        return { id, createdAt: stored.createdAt, pages, bytes }
      }),
    )
    return found.flat()
  }

  /** Deletes the releases that need not be kept and the blobs that no kept release holds. */
  async prune({ now }: { now: Date }): Promise<{ releases: number; blobs: number }> {
    const manifests = this.#manifests
    const ids = await manifests.list()
    const wanted = [this.#view.current?.id, this.#newest?.id].filter((id) => id !== undefined)
    const kept = await readKept({ manifests, ids, wanted, now })
    await this.#setView({ ...this.#view, retained: PersistentMap.from(kept.immutable) })
    const dropped = ids.filter((id) => !kept.ids.has(id))
    for (const id of dropped) await manifests.delete(id)
    return { releases: dropped.length, blobs: await this.blobs.prune(kept.files) }
  }

  #setView(view: StoreView): Promise<void> {
    this.#view = view
    return this.#show(view)
  }

  #retain(entries: readonly (readonly [string, ManifestFile | undefined])[]): void {
    const immutable = entries.filter(([path, file]) => isImmutable(path) && file !== undefined)
    const retained = this.#view.retained.with(immutable)
    if (retained !== this.#view.retained) this.#view = { ...this.#view, retained }
  }

  /** The newest whole release, and the one that `current` names; where that one is not whole, the newest. */
  async #findCurrent(): Promise<void> {
    const link = await readlink(join(this.#directory, 'current')).catch(() => null)
    const named = link === null ? null : basename(link, '.json')
    const ids = await this.#manifests.list()
    this.#lastId = ids.at(-1) ?? null
    for (const id of ids.reverse()) {
      this.#newest = await this.readWhole(id)
      if (this.#newest !== null) break
    }
    if (this.#newest === null) return
    await this.#manifests.follow(this.#newest.id)
    const current = named === null || named === this.#newest.id ? null : await this.readWhole(named)
    if (current !== null || named === this.#newest.id) {
      this.#view = { ...this.#view, current: current ?? this.#newest }
    } else {
      await this.swap(this.#newest)
    }
  }

  #makeFolders(): void {
    for (const folder of ['tmp', 'blobs', 'packs', 'releases'])
      mkdirSync(join(this.#directory, folder), { recursive: true })
  }
}
