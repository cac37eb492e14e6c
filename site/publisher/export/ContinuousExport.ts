import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import type { Log } from '../log.ts'
import type { Manifest } from '../store/manifest.ts'
import type { ReleaseStore } from '../store/ReleaseStore.ts'
import { writeVersion } from './writeVersion.ts'

/**
 * Keeps the current release as plain files at `directory`, for a static host to serve: a symbolic link to a folder beside it, that is
 * pointed at the next one when that is complete. Releases never wait for it; of several that come meanwhile it writes the last.
 */
export class ContinuousExport {
  readonly #directory: string
  readonly #siteUrl: string
  readonly #store: ReleaseStore
  readonly #log: Log
  #next: Manifest | null = null
  #isRunning = false
  /** The release that was written last. */
  #written: Manifest | null = null

  constructor(parts: { directory: string; siteUrl: string; store: ReleaseStore; log: Log }) {
    this.#directory = parts.directory
    this.#siteUrl = parts.siteUrl
    this.#store = parts.store
    this.#log = parts.log
  }

  /** Clears what a killed process left unfinished. @throws Error in one sentence where the place is taken. */
  async open(): Promise<void> {
    const found = await lstat(this.#directory).catch(() => null)
    if (found !== null && !found.isSymbolicLink()) {
      throw new Error(
        `EXPORT_DIR ${this.#directory} is there already and is no export of this site: name a place where nothing is.`,
      )
    }
    await mkdir(dirname(this.#directory), { recursive: true })
    await rm(this.#toFolder('unfinished'), { recursive: true, force: true })
    await rm(this.#toFolder('link'), { force: true })
  }

  /** This release is the current one. */
  readonly follow = (manifest: Manifest): void => {
    this.#next = manifest
    if (this.#isRunning) return
    this.#isRunning = true
    void this.#run().finally(() => {
      this.#isRunning = false
    })
  }

  async #run(): Promise<void> {
    while (this.#next !== null) {
      const manifest = this.#next
      this.#next = null
      const start = performance.now()
      try {
        if (!(await this.#write(manifest))) continue
        this.#log({ step: 'export', release: manifest.id, ms: Math.round(performance.now() - start) })
      } catch (error) {
        const message = `The release could not be written to ${this.#directory}; what was there before stays. ${String(error)}`
        this.#log({ step: 'export', level: 'error', release: manifest.id, message })
      }
    }
  }

  /** Whether there was something to write. */
  async #write(manifest: Manifest): Promise<boolean> {
    const current = await this.#findCurrent()
    if (current === manifest.id) return false
    const known = this.#written?.id === current ? this.#written : null
    const before = known ?? (current === null ? null : await this.#store.read(current))
    const staging = this.#toFolder('unfinished')
    await rm(staging, { recursive: true, force: true })
    await writeVersion({
      directory: staging,
      manifest,
      before: before === null ? null : { manifest: before, directory: this.#toFolder(before.id) },
      siteUrl: this.#siteUrl,
      blobs: this.#store.blobs,
    })
    const folder = this.#toFolder(manifest.id)
    await rm(folder, { recursive: true, force: true })
    await rename(staging, folder)
    const link = this.#toFolder('link')
    await rm(link, { force: true })
    await symlink(basename(folder), link)
    await rename(link, this.#directory)
    this.#written = manifest
    await this.#prune([folder, ...(current === null ? [] : [this.#toFolder(current)])])
    return true
  }

  /** The release that the link names. */
  async #findCurrent(): Promise<string | null> {
    const target = await readlink(this.#directory).catch(() => null)
    const prefix = basename(this.#toFolder(''))
    return target?.startsWith(prefix) === true ? target.slice(prefix.length) : null
  }

  /** The version before stays too: a host may have its files open. */
  async #prune(kept: readonly string[]): Promise<void> {
    const parent = dirname(this.#directory)
    const prefix = basename(this.#toFolder(''))
    for (const name of await readdir(parent)) {
      if (!name.startsWith(prefix) || kept.includes(join(parent, name))) continue
      await rm(join(parent, name), { recursive: true, force: true })
    }
  }

  #toFolder(name: string): string {
    return join(dirname(this.#directory), `.${basename(this.#directory)}-${name}`)
  }
}
