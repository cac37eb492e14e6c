import { mkdir, readlink, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { PersistentMap } from '../../src/content/PersistentMap.ts'
import { BlobStore } from './BlobStore.ts'
import { createDraft, type Draft, type ReleaseInput } from './createDraft.ts'
import { createReleaseId } from './createReleaseId.ts'
import { swapLink } from './durableFiles.ts'
import { isImmutable, type Manifest, type ManifestFile, type ReleaseFile } from './manifest.ts'
import { ManifestFiles } from './ManifestFiles.ts'
import { runLimited } from './runLimited.ts'
import { selectKept } from './selectKept.ts'

/** What visitors can reach: the current release, and the assets and media of all releases that are kept. */
export type StoreView = { current: Manifest | null; retained: PersistentMap<ManifestFile> }

/** Files that are written at the same time. */
const writers = 16

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

  private constructor(directory: string) {
    this.#directory = directory
    this.#temporary = join(directory, 'tmp')
    this.blobs = new BlobStore({ directory: join(directory, 'blobs'), temporary: this.#temporary })
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
      await store.#makeFolders()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      throw new Error(
        `The releases cannot be kept in ${directory} (${code}): make that folder writable, or name another in DATA_DIR.`,
        { cause: error },
      )
    }
    await store.#findCurrent()
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

  /** Sets what is to be released beside the newest release. */
  draft(input: ReleaseInput): Draft {
    return createDraft({ input, before: this.#newest })
  }

  /**
   * Stores a release: blobs, then the manifest. It is not current yet. Where nothing differs from the newest release, that
   * one is given back and nothing is written.
   */
  async write(draft: Draft): Promise<{ manifest: Manifest; isNew: boolean }> {
    const before = this.#newest
    const { changed, changedPaths, files, redirects, pages, bytes } = draft
    if (before !== null && changedPaths.length === 0) return { manifest: before, isNew: false }

    await this.#makeFolders()
    const items = [...changed.values()].filter((file) => file !== null)
    await runLimited({ items, limit: writers, run: (file) => this.#writeBlob(file) })
    await this.blobs.sync()
    const name = createReleaseId({ now: new Date(), previous: (await this.#manifests.list()).at(-1) ?? null })
    const manifest: Manifest = {
      ...name,
      ...{ files, redirects, pages, bytes },
      changedPaths: changedPaths.slice(0, 1000),
    }
    await this.#manifests.write({ manifest, before: before?.id ?? null, changed })
    this.#newest = manifest
    this.#retain([...changed.keys()].map((path) => [path, files.get(path)] as const))
    this.blobs.release()
    return { manifest, isNew: true }
  }

  /** Makes a stored release the current one. */
  async swap(manifest: Manifest): Promise<void> {
    const target = join('releases', `${manifest.id}.json`)
    await swapLink({ link: join(this.#directory, 'current'), target, temporary: this.#temporary })
    await this.#setView({ ...this.#view, current: manifest })
  }

  /** Looks whether the newest release is still whole after the disk failed. Where it is not, there is none, and the next is made whole. */
  async recover(): Promise<boolean> {
    await this.#makeFolders()
    if (this.#newest === null) return true
    const stored = await this.#manifests.read(this.#newest.id)
    if (stored !== null && (await this.blobs.areStored(stored.files.values()))) return true
    this.#newest = null
    return false
  }

  /** A stored release by its id; null where there is none that is whole. */
  async read(id: string): Promise<Manifest | null> {
    for (const known of [this.#view.current, this.#newest]) if (known?.id === id) return known
    return /^[0-9A-Za-z-]+$/.test(id) ? this.#manifests.read(id) : null
  }

  /** A stored release with all its blobs; null where something of it is missing. */
  async readWhole(id: string): Promise<Manifest | null> {
    const manifest = await this.read(id)
    if (manifest === null) return null
    const isWhole = await this.blobs.areStored(manifest.files.values())
    return isWhole ? manifest : null
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
    const ids = await this.#manifests.list()
    const wanted = [this.#view.current?.id, this.#newest?.id].filter((id) => id !== undefined)
    const chosen = selectKept({ ids, wanted, now })
    const kept = new Set(chosen)
    const hashes = new Set<string>()
    const retained = new Map<string, ManifestFile>()
    const note = async (id: string) => {
      const stored = await this.#manifests.readStored(id)
      for (const [path, file] of Object.entries(stored?.files ?? {})) {
        if (file === null) continue
        hashes.add(file.hash)
        if (isImmutable(path)) retained.set(path, file)
      }
      return stored?.base ?? null
    }
    for (const id of chosen) {
      const base = await note(id)
      if (base === null || kept.has(base)) continue
      // What a kept release is stored as a difference to stays as long as that one.
      kept.add(base)
      await note(base)
    }
    await this.#setView({ ...this.#view, retained: PersistentMap.from(retained) })
    const dropped = ids.filter((id) => !kept.has(id))
    for (const id of dropped) await this.#manifests.delete(id)
    return { releases: dropped.length, blobs: await this.blobs.prune(hashes) }
  }

  #setView(view: StoreView): Promise<void> {
    this.#view = view
    return this.#show(view)
  }

  async #writeBlob({ path, hash, size, body }: ReleaseFile): Promise<void> {
    if (body !== undefined) return this.blobs.write({ hash, size, data: body })
    if (!this.blobs.has({ hash, size })) throw new Error(`The bytes of ${path} (${hash}) are not stored.`)
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
    for (const id of (await this.#manifests.list()).reverse()) {
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

  async #makeFolders(): Promise<void> {
    for (const folder of ['tmp', 'blobs', 'releases']) {
      await mkdir(join(this.#directory, folder), { recursive: true })
    }
  }
}
