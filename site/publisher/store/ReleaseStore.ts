import { mkdir, readdir, readFile, readlink, rm, unlink } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { BlobStore } from './BlobStore.ts'
import { createReleaseId } from './createReleaseId.ts'
import { swapLink, syncDirectory, writeDurably } from './durableFiles.ts'
import { listChangedPaths } from './listChangedPaths.ts'
import {
  isImmutable,
  type Manifest,
  type ManifestFile,
  manifestSchema,
  type ReleaseFile,
} from './manifest.ts'
import { runLimited } from './runLimited.ts'
import { selectKept } from './selectKept.ts'

/** What visitors can reach: the current release, and the assets and media of all releases that are kept. */
export type StoreView = { current: Manifest | null; retained: ReadonlyMap<string, ManifestFile> }

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
  #view: StoreView = { current: null, retained: new Map() }

  private constructor(directory: string) {
    this.#directory = directory
    this.#temporary = join(directory, 'tmp')
    this.blobs = new BlobStore({ directory: join(directory, 'blobs'), temporary: this.#temporary })
  }

  /**
   * Opens the store in `directory`, makes it where there is none, and clears away what a killed process left unfinished.
   * @throws Error in one sentence where the folder cannot be used.
   */
  static async open({ directory }: { directory: string }): Promise<ReleaseStore> {
    const store = new ReleaseStore(directory)
    try {
      await rm(store.#temporary, { recursive: true, force: true })
      for (const folder of ['tmp', 'blobs', 'releases'])
        await mkdir(join(directory, folder), { recursive: true })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      throw new Error(
        `The releases cannot be kept in ${directory} (${code}): make that folder writable, or name another in DATA_DIR.`,
        { cause: error },
      )
    }
    await store.#findCurrent()
    await store.prune({ now: new Date() })
    return store
  }

  /** The state that requests are answered from; another object whenever something changes. */
  get view(): StoreView {
    return this.#view
  }

  /**
   * Stores a release: blobs, then the manifest. It is not current yet. Where nothing differs from the current release,
   * that one is given back and nothing is written.
   */
  async write({
    files,
    redirects,
  }: {
    files: readonly ReleaseFile[]
    redirects: Manifest['redirects']
  }): Promise<{ manifest: Manifest; isNew: boolean }> {
    const { current } = this.#view
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
    const entries = sorted.map(({ path, hash, type, size }) => [path, { hash, type, size }] as const)
    const release = { files: Object.fromEntries(entries), redirects }
    const changedPaths = listChangedPaths({ before: current, after: release })
    if (current !== null && changedPaths.length === 0) return { manifest: current, isNew: false }

    await runLimited({ items: sorted, limit: writers, run: (file) => this.#writeBlob(file) })
    await this.blobs.sync()
    const name = createReleaseId({ now: new Date(), previous: (await this.#listIds()).at(-1) ?? null })
    const manifest: Manifest = { ...name, ...release, changedPaths: changedPaths.slice(0, 1000) }
    await writeDurably({
      file: this.#toFile(manifest.id),
      temporary: this.#temporary,
      data: JSON.stringify(manifest),
    })
    await syncDirectory(join(this.#directory, 'releases'))
    this.blobs.release()
    return { manifest, isNew: true }
  }

  /** Makes a stored release the current one. */
  async swap(manifest: Manifest): Promise<void> {
    const target = join('releases', `${manifest.id}.json`)
    await swapLink({ link: join(this.#directory, 'current'), target, temporary: this.#temporary })
    const retained = new Map(this.#view.retained)
    addRetained(retained, manifest)
    this.#view = { current: manifest, retained }
  }

  /** Deletes the releases that need not be kept and the blobs that no kept release holds. */
  async prune({ now }: { now: Date }): Promise<{ releases: number; blobs: number }> {
    const ids = await this.#listIds()
    const kept = selectKept({ ids, current: this.#view.current?.id ?? null, now })
    const dropped = ids.filter((id) => !kept.has(id))
    const hashes = new Set<string>()
    const retained = new Map<string, ManifestFile>()
    for (const id of ids.filter((one) => kept.has(one))) {
      const manifest = await this.#readManifest(id)
      if (manifest === null) continue
      addRetained(retained, manifest)
      for (const { hash } of Object.values(manifest.files)) hashes.add(hash)
    }
    this.#view = { current: this.#view.current, retained }
    for (const id of dropped) await unlink(this.#toFile(id))
    return { releases: dropped.length, blobs: await this.blobs.prune(hashes) }
  }

  async #writeBlob({ path, hash, size, body }: ReleaseFile): Promise<void> {
    if (body !== undefined) return this.blobs.write({ hash, size, data: body })
    if (!(await this.blobs.has({ hash, size })))
      throw new Error(`The bytes of ${path} (${hash}) are not stored.`)
  }

  /** The release that `current` names; where that one is not whole, the newest that is. */
  async #findCurrent(): Promise<void> {
    const link = await readlink(join(this.#directory, 'current')).catch(() => null)
    const named = link === null ? [] : [basename(link, '.json')]
    for (const id of new Set([...named, ...(await this.#listIds()).reverse()])) {
      const manifest = await this.#readManifest(id)
      if (manifest === null || !(await this.#isWhole(manifest))) continue
      if (id !== named[0]) await this.swap(manifest)
      else this.#view = { current: manifest, retained: new Map() }
      return
    }
  }

  async #isWhole(manifest: Manifest): Promise<boolean> {
    const found = await Promise.all(Object.values(manifest.files).map((file) => this.blobs.isStored(file)))
    return found.every(Boolean)
  }

  async #readManifest(id: string): Promise<Manifest | null> {
    try {
      return manifestSchema.parse(JSON.parse(await readFile(this.#toFile(id), 'utf8')))
    } catch {
      return null
    }
  }

  /** The ids of all stored releases, oldest first. */
  async #listIds(): Promise<string[]> {
    const names = await readdir(join(this.#directory, 'releases'))
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5))
      .sort()
  }

  #toFile(id: string): string {
    return join(this.#directory, 'releases', `${id}.json`)
  }
}

function addRetained(retained: Map<string, ManifestFile>, manifest: Manifest): void {
  for (const [path, file] of Object.entries(manifest.files)) if (isImmutable(path)) retained.set(path, file)
}
