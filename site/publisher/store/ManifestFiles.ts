import { renameSync, rmSync } from 'node:fs'
import { readdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'

import { PersistentMap } from '../../src/content/PersistentMap.ts'
import { writeUnfinished } from './durableFiles.ts'
import {
  isPage,
  type Manifest,
  type ManifestFile,
  type StoredManifest,
  storedManifestSchema,
} from './manifest.ts'

/** Differing files from which on a manifest is stored with all its files. */
const mostDifferences = 300

/** The manifests on disk, `<id>.json`: some with all files, the others with what differs from one of those. */
export class ManifestFiles {
  readonly #directory: string
  readonly #temporary: string
  /** Of the manifest that was written or read for the next one: what it was stored as a difference to. */
  #last: { id: string; base: string; files: ReadonlyMap<string, ManifestFile | null> } | null = null

  constructor({ directory, temporary }: { directory: string; temporary: string }) {
    this.#directory = directory
    this.#temporary = temporary
  }

  /** The ids of all manifests, oldest first. */
  async list(): Promise<string[]> {
    const names = await readdir(this.#directory)
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5))
      .sort()
  }

  /** A manifest as it is stored; null where it is not there or not whole. */
  async readStored(id: string): Promise<StoredManifest | null> {
    try {
      const text = await readFile(this.toFile(id), 'utf8')
      const stored = storedManifestSchema.parse(JSON.parse(text))
      return stored.id === id ? stored : null
    } catch {
      return null
    }
  }

  /** A manifest with all its files; null where it, or what it is a difference to, is not there or not whole. */
  async read(id: string): Promise<Manifest | null> {
    const stored = await this.readStored(id)
    if (stored === null) return null
    const base = stored.base === null ? null : await this.readStored(stored.base)
    if (stored.base !== null && base?.base !== null) return null
    const files = PersistentMap.from<ManifestFile>()
      .with(toEntries(base?.files ?? {}))
      .with(toEntries(stored.files))
    const { createdAt, redirects, changedPaths } = stored
    const totals = { pages: stored.pages, bytes: stored.bytes }
    return { id, createdAt, files, redirects, changedPaths, ...countFiles(files, totals) }
  }

  /** Makes the next manifest a difference to the base of this one, where it is one. */
  async follow(id: string): Promise<void> {
    const stored = await this.readStored(id)
    if (stored === null) return
    const isBase = stored.base === null
    const files = new Map(isBase ? [] : Object.entries(stored.files))
    this.#last = { id, base: stored.base ?? id, files }
  }

  /**
   * Writes a manifest durably, but under another name; `commit` then gives it its own, or `discard` takes it away. The entry of the directory is for the caller to fsync.
   * `changed` is what differs from the manifest `before`.
   */
  prepare({
    manifest,
    before,
    changed,
  }: {
    manifest: Manifest
    before: string | null
    changed: ReadonlyMap<string, ManifestFile | null>
  }): { written: Promise<void>; commit: () => void; discard: () => void } {
    const { id } = manifest
    const last = this.#last
    const isFollowing = last !== null && last.id === before
    const files = new Map(isFollowing ? last.files : [])
    for (const path of changed.keys()) files.set(path, manifest.files.get(path) ?? null)
    const isSmall = files.size <= mostDifferences && files.size * 2 < manifest.files.size
    const base = isFollowing && isSmall ? last.base : null
    const shown = base === null ? manifest.files.entries() : files
    const stored: StoredManifest = { ...manifest, base, files: Object.fromEntries(shown) } as StoredManifest
    const data = JSON.stringify(stored)
    const unfinished = join(this.#temporary, `${id}.json`)
    return {
      written: writeUnfinished({ unfinished, data }),
      commit: () => {
        renameSync(unfinished, this.toFile(id))
        this.#last = base === null ? { id, base: id, files: new Map() } : { id, base, files }
      },
      discard: () => rmSync(unfinished, { force: true }),
    }
  }

  async delete(id: string): Promise<void> {
    await unlink(this.toFile(id))
  }

  toFile(id: string): string {
    return join(this.#directory, `${id}.json`)
  }
}

function toEntries(files: StoredManifest['files']): (readonly [string, ManifestFile | undefined])[] {
  return Object.entries(files).map(([path, file]) => [path, file ?? undefined] as const)
}

function countFiles(
  files: PersistentMap<ManifestFile>,
  known: { pages: number | undefined; bytes: number | undefined },
): { pages: number; bytes: number } {
  if (known.pages !== undefined && known.bytes !== undefined)
    return { pages: known.pages, bytes: known.bytes }
  let [pages, bytes] = [0, 0]
  for (const [path, { size }] of files.entries()) {
    bytes += size
    if (isPage(path)) pages += 1
  }
  return { pages, bytes }
}
